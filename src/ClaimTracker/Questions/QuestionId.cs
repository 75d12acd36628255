using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimTracker;

/// <summary>The id of a question: letters, digits, <c>-</c> and <c>_</c>, starting with a letter or digit.</summary>
/// <remarks>
/// Compared and ordered as an ordinal string. The default value names nothing (<see cref="IsDefault"/>) and is refused wherever an id is needed.
/// Questions have a name space of their own. System.Text.Json prints the text.
/// </remarks>
[JsonConverter(typeof(Converter))]
public readonly record struct QuestionId : IComparable<QuestionId>
{
    private readonly string? _text;

    /// <param name="text">The id as text.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is not an id.</exception>
    public QuestionId(string text)
    {
        if (!Slug.IsValid(text))
        {
            throw new ArgumentException($"\"{text}\" is not an id: an id is made of {Slug.Allowed}.", nameof(text));
        }

        _text = text;
    }

    private QuestionId(string text, bool isUnchecked) => _text = isUnchecked ? text : null;

    /// <summary>Whether this is the default value, which names nothing.</summary>
    public bool IsDefault => _text is null;

    /// <summary>Reads an id; false, and the default, when <paramref name="text"/> is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out QuestionId id)
    {
        id = Slug.IsValid(text) ? new QuestionId(text!) : default;
        return !id.IsDefault;
    }

    // A reference as it stands in a document. It may be no id at all; then it names nothing, which is told where references are checked.
    internal static QuestionId Unchecked(string text) => new(text, isUnchecked: true);

    /// <summary>Compares as ordinal strings; the default comes first.</summary>
    public int CompareTo(QuestionId other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The id as text; empty for the default.</summary>
    public override string ToString() => _text ?? string.Empty;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(QuestionId left, QuestionId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(QuestionId left, QuestionId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(QuestionId left, QuestionId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(QuestionId left, QuestionId right) => left.CompareTo(right) >= 0;

    internal sealed class Converter : JsonConverter<QuestionId>
    {
        public override QuestionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var id) ? id : throw new JsonException($"An id is made of {Slug.Allowed}.");

        public override void Write(Utf8JsonWriter writer, QuestionId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
