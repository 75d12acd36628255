using System.Collections.Immutable;
using CsvHelper;

namespace ClaimTracker.Documents;

/// <summary>Writes the claims of a ledger as a table: once through them for the columns, once for the rows.</summary>
internal sealed class CsvWriting
{
    // Every table has these, so that people see where to go on.
    private static readonly RowField[] Always = [RowField.Id, RowField.Speaker, RowField.SpeakerName, RowField.SpeakerKind, RowField.Question, RowField.QuestionText, RowField.Answers, RowField.Force, RowField.Answer, RowField.Said, RowField.Quote];

    private readonly LedgerSnapshot _ledger;
    private readonly WrittenTexts _texts;
    private readonly LossList _losses;
    private readonly RowLosses _rest;

    private CsvWriting(LedgerSnapshot ledger, TimeZoneInfo zone)
    {
        _losses = new LossList();
        _texts = new WrittenTexts(zone, isJson: false, _losses);
        _rest = new RowLosses(ledger, _losses);
        _ledger = ledger;
    }

    public static ImmutableArray<ExportLoss> Write(Stream output, LedgerSnapshot ledger, TimeZoneInfo zone, char delimiter)
    {
        var writing = new CsvWriting(ledger, zone);
        using var writer = CsvWriter.Create(output, new CsvWriterOptions { Separator = delimiter, WriteByteOrderMark = true }, leaveOpen: true);
        writing.Write(writer);
        writer.Flush();
        return writing._losses.ToImmutable();
    }

    private void Write(CsvWriter writer)
    {
        var columns = Columns();
        foreach (var column in columns)
        {
            writer.WriteField(RowPath.ColumnOf(column.Path));
        }

        writer.EndRecord();
        foreach (var claim in _rest.Claims)
        {
            _rest.Note(claim);
            var cells = new CsvRowText(claim, _ledger, _texts, _losses).Cells;
            foreach (var column in columns)
            {
                writer.WriteField(cells.TryGetValue(column, out var text) ? CsvCell.Guarded(text) : string.Empty);
            }

            writer.EndRecord();
        }

        _rest.TellRest();
    }

    private CsvColumn[] Columns()
    {
        var used = Always.Select(field => new CsvColumn(field, 0, null)).ToHashSet();
        var unheard = new LossList();
        var texts = new WrittenTexts(TimeZoneInfo.Utc, isJson: false, unheard);
        foreach (var claim in _rest.Claims)
        {
            used.UnionWith(new CsvRowText(claim, _ledger, texts, unheard).Cells.Keys);
        }

        return [.. used.OrderBy(column => column.HopField is not null).ThenBy(column => column.Field).ThenBy(column => column.Hop).ThenBy(column => column.HopField)];
    }
}
