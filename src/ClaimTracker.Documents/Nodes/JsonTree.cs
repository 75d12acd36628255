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

    /// <param name="utf8">Well-formed UTF-8 without a byte order mark.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The root, or null when the text is not JSON or too deep; the problem is told.</returns>
    internal static DocumentNode? Read(ReadOnlySpan<byte> utf8, ProblemList problems)
    {
        var builder = new TreeBuilder(problems);
        var words = new WordCache();
        var cursor = new TextCursor();
        var reader = new Utf8JsonReader(utf8, Options);
        var end = 0;
        try
        {
            while (reader.Read())
            {
                var place = cursor.MoveTo(utf8, (int)reader.TokenStartIndex);
                if (!Take(ref reader, place, builder, words))
                {
                    return null;
                }

                end = (int)reader.BytesConsumed;
            }

            return builder.Root;
        }
        catch (JsonException)
        {
            // Its message speaks of bytes and of the reader's insides.
            problems.Add(JsonFault.Find(utf8, end, builder).ToProblem(utf8));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The only text that the reader accepts and cannot give: an escape for half a character.
            problems.Add(new JsonFault((int)reader.TokenStartIndex, @"This text has an escape such as \ud83d for half a character; the other half is missing.").ToProblem(utf8));
            return null;
        }
    }

    private static bool Take(ref Utf8JsonReader reader, TextPlace place, TreeBuilder builder, WordCache words)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return builder.StartMap(place);
            case JsonTokenType.StartArray:
                return builder.StartList(place);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End();
                break;
            case JsonTokenType.PropertyName:
                builder.Key(TextOf(ref reader, words), place);
                break;
            default:
                builder.Scalar(KindOf(reader.TokenType), TextOf(ref reader, words), place);
                break;
        }

        return true;
    }

    private static ScalarKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => ScalarKind.Number,
        JsonTokenType.True => ScalarKind.True,
        JsonTokenType.False => ScalarKind.False,
        JsonTokenType.Null => ScalarKind.Null,
        _ => ScalarKind.Text,
    };

    private static string TextOf(ref Utf8JsonReader reader, WordCache words) =>
        reader.ValueIsEscaped ? words.Of(reader.GetString()!) : words.Of(reader.ValueSpan);
}
