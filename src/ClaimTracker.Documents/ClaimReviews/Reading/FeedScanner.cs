using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Cuts a JSON document into pieces that are read one by one: the elements of a list at its root, or of a list that a feed or an answer holds.</summary>
/// <remarks>What stands beside such a list is kept until the end and is the last piece. Whatever comes, no more than one piece is held.</remarks>
internal sealed class FeedScanner
{
    private static readonly string[] Lists = ["dataFeedElement", "claims", "data"];

    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = ReviewLimits.Nesting };

    private readonly List<(string Name, JsonElement Value)> _beside = [];
    private JsonReaderState _state = new(Options);
    private Stage _stage;
    private string _list = string.Empty;
    private int _place;
    private long _besideBytes;

    private enum Stage
    {
        Root,
        RootList,
        RootObject,
        InnerList,
        Done,
    }

    public ClaimReviewForm Form { get; private set; }

    public bool IsDone => _stage == Stage.Done;

    /// <summary>Reads on.</summary>
    /// <param name="bytes">What comes next, with what was not consumed before.</param>
    /// <param name="isFinal">Whether nothing comes after it.</param>
    /// <param name="pieces">Where pieces go, with the pointers to them.</param>
    /// <returns>How many bytes were consumed.</returns>
    /// <exception cref="JsonException">It is no JSON, or goes too deep.</exception>
    public int Scan(ReadOnlySpan<byte> bytes, bool isFinal, List<(JsonElement Value, string Path)> pieces)
    {
        var reader = new Utf8JsonReader(bytes, isFinal, _state);
        var (done, state) = (0L, _state);
        while (!IsDone && Step(ref reader, pieces))
        {
            (done, state) = (reader.BytesConsumed, reader.CurrentState);
        }

        if (IsDone && isFinal)
        {
            while (reader.Read())
            {
                // Only white space and comments may follow.
            }
        }

        _state = state;
        return (int)done;
    }

    // False where the bytes do not suffice; then what was read of them is read again.
    private bool Step(ref Utf8JsonReader reader, List<(JsonElement Value, string Path)> pieces) => _stage switch
    {
        Stage.Root => Root(ref reader),
        Stage.RootList => Element(ref reader, string.Empty, Stage.Done, pieces),
        Stage.InnerList => Element(ref reader, $"/{_list}", Stage.RootObject, pieces),
        _ => Property(ref reader, pieces),
    };

    private bool Root(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                (_stage, Form) = (Stage.RootList, ClaimReviewForm.List);
                return true;
            case JsonTokenType.StartObject:
                (_stage, Form) = (Stage.RootObject, ClaimReviewForm.Document);
                return true;
            default:
                _stage = Stage.Done;
                return true;
        }
    }

    private bool Element(ref Utf8JsonReader reader, string path, Stage after, List<(JsonElement Value, string Path)> pieces)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            _stage = after;
            return true;
        }

        if (ValueAt(ref reader) is not { } value)
        {
            return false;
        }

        pieces.Add((value, FormattableString.Invariant($"{path}/{_place++}")));
        return true;
    }

    private bool Property(ref Utf8JsonReader reader, List<(JsonElement Value, string Path)> pieces)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            pieces.Add((Beside(), string.Empty));
            _stage = Stage.Done;
            return true;
        }

        var name = NameAt(ref reader);
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.StartArray && Lists.Contains(MarkNode.ShortName(name), StringComparer.Ordinal))
        {
            (_stage, _list, _place) = (Stage.InnerList, name, 0);
            Form = MarkNode.ShortName(name) switch
            {
                "dataFeedElement" => ClaimReviewForm.DataFeed,
                "claims" => ClaimReviewForm.FactCheckTools,
                _ => Form,
            };
            return true;
        }

        if (ValueAt(ref reader) is not { } value)
        {
            return false;
        }

        Keep(name, value);
        return true;
    }

    private static JsonElement? ValueAt(ref Utf8JsonReader reader)
    {
        // The reader stands on the first token of the value, which is where a value is parsed from.
        if (!JsonDocument.TryParseValue(ref reader, out var document))
        {
            return null;
        }

        using (document)
        {
            return document.RootElement.Clone();
        }
    }

    private static string NameAt(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a character stands in it.
            return string.Empty;
        }
    }

    private void Keep(string name, JsonElement value)
    {
        _besideBytes += name.Length + (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.String ? RawLength(value) : 0);
        if (_besideBytes > ReviewLimits.ElementBytes)
        {
            throw new JsonException($"What stands beside the list is larger than {ReviewLimits.ElementBytes} bytes.");
        }

        _beside.Add((name, value));
        Form = MarkNode.ShortName(name) switch
        {
            "@graph" => ClaimReviewForm.Graph,
            "claimReview" => ClaimReviewForm.FactCheckTools,
            "@type" when MarkValue.Items(value).Select(MarkValue.TextOf).Any(IsFeed) => ClaimReviewForm.DataFeed,
            _ => Form,
        };
    }

    private static int RawLength(JsonElement value) => System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value).Length;

    private static bool IsFeed(string? type) => type is not null && MarkNode.ShortName(type) is "DataFeed" or "DataFeedItem";

    private JsonElement Beside()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true }))
        {
            json.WriteStartObject();
            foreach (var (name, value) in _beside)
            {
                json.WritePropertyName(Sound.Text(name));

                // As it stands: a writer of texts would trip over half a character.
                json.WriteRawValue(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value), skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = ReviewLimits.Nesting + 1 });
        return document.RootElement.Clone();
    }
}
