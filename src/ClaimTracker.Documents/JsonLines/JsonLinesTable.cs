using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Goes through the lines of a file of claims.</summary>
internal sealed class JsonLinesTable(RowImport import)
{
    private const int Nesting = 16;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Nesting, AllowDuplicateProperties = true };

    private readonly List<Problem> _found = [];

    public void Read(Stream lines)
    {
        using var splitter = new LineSplitter(lines);
        try
        {
            while (splitter.MoveNext())
            {
                if (!Take(splitter.Current, splitter.Number))
                {
                    return;
                }
            }
        }
        catch (EntryLineException fault)
        {
            foreach (var problem in fault.Problems)
            {
                import.Problems.Add(problem with { Line = fault.Line });
            }
        }
    }

    // False where nothing more is to be read.
    private bool Take(ReadOnlyMemory<byte> line, int number)
    {
        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            import.Notes.AddOnce(NoteKind.JsonLinesEmpty, FormattableString.Invariant($"line {number}"), "An empty line is passed over, here and wherever else one stands.");
            return true;
        }

        try
        {
            using var parsed = JsonDocument.Parse(line, Options);
            if (IsEntry(parsed.RootElement))
            {
                Tell(number, "This is an entry of a ledger, not a claim: the file is what export writes, and is read as entries.");
                return false;
            }

            return Take(parsed.RootElement, number);
        }
        catch (JsonException fault)
        {
            Tell(number, $"The line is no JSON{(fault.BytePositionInLine is { } at ? FormattableString.Invariant($" from byte {at + 1}") : "")}; each line is one object, such as {{\"speaker\": \"mayor\", \"question\": \"over\", \"answer\": \"yes\"}}.");
        }
        catch (InvalidOperationException)
        {
            Tell(number, @"A text has an escape such as \ud83d for half a character; the other half is missing.");
        }

        return !import.Problems.IsFull;
    }

    private bool Take(JsonElement claim, int number)
    {
        if (claim.ValueKind != JsonValueKind.Object)
        {
            Tell(number, "The line is no claim: each line is one object in braces.");
            return !import.Problems.IsFull;
        }

        _found.Clear();
        var row = new JsonRow(claim, number, _found);
        foreach (var problem in _found)
        {
            import.Problems.Add(row.Place(problem));
        }

        return _found.Count == 0 ? import.Take(row) : !import.Problems.IsFull;
    }

    private static bool IsEntry(JsonElement line) => line.ValueKind == JsonValueKind.Object && line.TryGetProperty("v", out _) && line.TryGetProperty("sequence", out _);

    private void Tell(int line, string message) => import.Problems.Add(new Problem(ProblemCode.NotAClaimsDocument, "", message) { Line = line });
}
