using System.Globalization;
using CsvHelper;

namespace ClaimTracker.Documents;

/// <summary>Goes through the rows of a table.</summary>
internal sealed class CsvTable(RowImport import, CsvText text, char delimiter, int skippedLines)
{
    private int _number;
    private int _line;

    public void Read()
    {
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = DocumentLimits.RowBytes,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Recover,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            OnMalformedRecord = Tell,
        };
        using var reader = CsvReader.Create(text, options, leaveOpen: true);
        try
        {
            ReadAll(reader);
        }
        catch (CsvFormatException fault)
        {
            import.Problems.Add(Wrong(ProblemCode.LimitExceeded, string.Create(CultureInfo.InvariantCulture, $"After row {_number}, a row is longer than {DocumentLimits.RowBytes:N0} bytes, or cannot be read: {fault.Message}")));
        }

        if (text.Fault is { } noText)
        {
            import.Problems.Add(new Problem(ProblemCode.NotAClaimsDocument, "", noText));
        }

        if (text.IsWindows)
        {
            import.Notes.Add(NoteKind.CsvEncoding, "", string.Create(CultureInfo.InvariantCulture, $"The text is no UTF-8 (line {text.WindowsLine}); it is read as Windows-1252, as Excel saves it. Look at letters with accents."));
        }
    }

    private void ReadAll(CsvReader reader)
    {
        if (!Next(reader))
        {
            import.Problems.Add(Wrong(ProblemCode.NotAClaimsDocument, "The table is empty. Its first row names the columns, such as speaker, question, answer, said."));
            return;
        }

        if (delimiter != ',' && reader.FieldCount > 1)
        {
            import.Notes.Add(NoteKind.CsvDelimiter, "", $"Cells are parted by {(delimiter == '\t' ? "tabs" : $"\"{delimiter}\"")}.");
        }

        var header = CsvHeader.Read([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)], _line, import.Problems, import.Notes);
        if (!header.IsUsable)
        {
            return;
        }

        var row = new CsvRow(header.Hops);
        while (Next(reader))
        {
            row.Start(_number, _line);
            if (Fill(row, header, reader) && !import.Take(row))
            {
                return;
            }
        }
    }

    private bool Next(CsvReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        _number++;
        _line = (int)Math.Min(int.MaxValue, reader.LineNumber + skippedLines);
        return true;
    }

    // False where all cells are empty.
    private bool Fill(CsvRow row, CsvHeader header, CsvReader reader)
    {
        var hasAny = false;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (reader.IsEmpty(i))
            {
                continue;
            }

            var cell = CsvCell.Read(reader.GetString(i), out var isGuarded);
            var column = i < header.Columns.Length ? header.Columns[i] : null;
            hasAny |= !string.IsNullOrWhiteSpace(cell);
            if (column is { } known)
            {
                row.Set(known, cell);
                if (isGuarded && known != CsvColumn.None)
                {
                    import.Notes.AddOnce(NoteKind.CsvFormula, row.PlaceOf(known.Path), "The apostrophe before what looks like a formula is taken away here, and wherever else it stands.");
                }
            }
            else if (!string.IsNullOrWhiteSpace(cell))
            {
                import.Problems.Add(Wrong(ProblemCode.UnknownField, string.Create(CultureInfo.InvariantCulture, $"Row {_number} has \"{Shown.Short(cell)}\" in column {i + 1}, which has no name in the first row.")));
            }
        }

        return hasAny;
    }

    // A quotation mark in the middle of a cell is a sign of inches, or of somebody who forgot to double it; one that is never closed swallows the rows behind it.
    private void Tell(CsvMalformedRecord record)
    {
        var (line, row) = ((int)Math.Min(int.MaxValue, record.LineNumber + skippedLines), _number + 1);
        if (record.Reason == CsvMalformedReason.StrayQuote)
        {
            import.Notes.AddOnce(NoteKind.CsvQuote, string.Create(CultureInfo.InvariantCulture, $"row {row}"), "A quotation mark in the middle of a cell is kept as it is, here and wherever else one stands.");
            return;
        }

        var what = record.Reason == CsvMalformedReason.UnterminatedQuote ? "a quotation mark that opens a cell and is never closed" : "something behind the quotation mark that closes a cell";
        import.Problems.Add(new Problem(ProblemCode.NotAClaimsDocument, string.Create(CultureInfo.InvariantCulture, $"/{row}"), string.Create(CultureInfo.InvariantCulture, $"Row {row} has {what}. In quotation marks, a quotation mark is written twice."))
        {
            Line = line,
        });
    }

    private Problem Wrong(string code, string message) => new(code, string.Create(CultureInfo.InvariantCulture, $"/{_number}"), message) { Line = _line == 0 ? null : _line };
}
