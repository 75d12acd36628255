using System.Text;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Reads JSON into a tree, in one pass.</summary>
internal static class JsonTree
{
    // One level more than allowed, so that the builder tells it in our words.
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DocumentLimits.Nesting + 1,
    };

    /// <param name="utf8">Well-formed UTF-8 without a byte order mark; the tree keeps it.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The root, or no value when the text is not JSON or too deep; the problem is told.</returns>
    internal static DocumentNode Read(ReadOnlyMemory<byte> utf8, ProblemList problems)
    {
        var builder = new TreeBuilder(new NodeTable(utf8, new BytePlaces(utf8)), problems);
        var reader = new Utf8JsonReader(utf8.Span, Options);
        var end = 0;
        try
        {
            while (reader.Read())
            {
                if (!Take(ref reader, builder))
                {
                    return default;
                }

                end = (int)reader.BytesConsumed;
            }

            return builder.Root;
        }
        catch (JsonException)
        {
            // Its message speaks of bytes and of the reader's insides.
            problems.Add(JsonFault.Find(utf8.Span, end, builder).ToProblem(utf8.Span));
            return default;
        }
        catch (InvalidOperationException)
        {
            // The only text that the reader accepts and cannot give: an escape for half a character.
            problems.Add(new JsonFault((int)reader.TokenStartIndex, @"This text has an escape such as \ud83d for half a character; the other half is missing.").ToProblem(utf8.Span));
            return default;
        }
    }

    private static bool Take(ref Utf8JsonReader reader, TreeBuilder builder)
    {
        var mark = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return builder.StartMap(mark);
            case JsonTokenType.StartArray:
                return builder.StartList(mark);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End();
                break;
            case JsonTokenType.PropertyName when !reader.ValueIsEscaped && reader.ValueSpan.Length <= DocumentLimits.KeyBytes:
                builder.Key(reader.ValueSpan, mark);
                break;
            case JsonTokenType.PropertyName:
                builder.Key(reader.GetString()!, mark);
                break;
            case var token when !reader.ValueIsEscaped && reader.ValueSpan.Length <= DocumentLimits.TextBytes:
                builder.Scalar(KindOf(token), reader.ValueSpan.Length, mark);
                break;
            case var token:
                builder.Scalar(KindOf(token), TextOf(ref reader), mark);
                break;
        }

        return true;
    }

    private static NodeKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => NodeKind.Number,
        JsonTokenType.True => NodeKind.True,
        JsonTokenType.False => NodeKind.False,
        JsonTokenType.Null => NodeKind.Null,
        _ => NodeKind.Text,
    };

    // A number has no escapes; what is too long of it is cut off as of any text.
    private static string TextOf(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
}
