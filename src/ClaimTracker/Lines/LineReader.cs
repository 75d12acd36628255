using System.Text.Json;
using System.Text.Unicode;

namespace ClaimTracker;

/// <summary>Reads lines into entries.</summary>
internal static class LineReader
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = LineLimit.Nesting };

    public static IEnumerable<LedgerEntry> ReadAll(Stream from)
    {
        using var lines = new LineSplitter(from);
        while (lines.MoveNext())
        {
            yield return Read(lines.Current, lines.Number, lines.IsClosed);
        }
    }

    /// <param name="line">The line, in what should be UTF-8.</param>
    /// <param name="number">Its number, from 1; null for one that stands alone.</param>
    /// <param name="isClosed">False where a file ends without a line break: then the line may have been cut off.</param>
    public static LedgerEntry Read(ReadOnlyMemory<byte> line, int? number, bool isClosed = true)
    {
        if (line.Length > EntryLine.MaxBytes)
        {
            throw new EntryLineException(number, [LineLimit.Length]);
        }

        using var document = Parse(line, number, isClosed);
        var problems = new LineProblems();
        var entry = EntryFormats.Read(document.RootElement, problems);
        return problems.AreNone ? entry! : throw problems.ToException(number);
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> line, int? number, bool isClosed)
    {
        if (!Utf8.IsValid(line.Span))
        {
            throw Refusal("The line is not text in UTF-8.");
        }

        if (line.Span.Trim(" \t\r"u8).IsEmpty)
        {
            throw Refusal("The line is blank.");
        }

        try
        {
            return JsonDocument.Parse(line, Strict);
        }
        catch (JsonException fault)
        {
            if (IsTooDeep(line.Span))
            {
                throw new EntryLineException(number, [LineLimit.Depth]);
            }

            var cut = isClosed ? string.Empty : " No line break ends it: it may have been cut off.";
            throw Refusal(FormattableString.Invariant($"The line is not JSON from byte {fault.BytePositionInLine + 1} on.{cut}"), fault.BytePositionInLine);
        }

        EntryLineException Refusal(string message, long? place = null) =>
            new(number, [new Problem(ProblemCode.NotAnEntry, string.Empty, message) { Column = (int?)place + 1, Allowed = "one JSON object in one line" }]);
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = LineLimit.Nesting + 1 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= LineLimit.Nesting)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
