using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A value of a document that is being written: a single value, a list or a map. One item is held at a time, never the whole document.</summary>
internal abstract record WrittenValue
{
    private protected WrittenValue()
    {
    }

    /// <summary>A text as it is.</summary>
    public static WrittenValue Of(string text) => new Scalar(text, WrittenKind.Text);

    /// <summary>An id.</summary>
    public static WrittenValue Of(EntityId id) => Of(id.ToString());

    /// <summary>A word of a closed list.</summary>
    public static WrittenValue Of<T>(T word)
        where T : struct, Enum => new Scalar(WireWord.Of(word), WrittenKind.Word);

    /// <summary>A text that stands without quotes.</summary>
    public static WrittenValue Word(string text) => new Scalar(text, WrittenKind.Word);

    /// <summary>Digits, <c>true</c> or <c>null</c>.</summary>
    public static WrittenValue Literal(string text) => new Scalar(text, WrittenKind.Literal);

    /// <summary>A list of texts.</summary>
    public static WrittenValue Of(IEnumerable<string> texts) => new List([.. texts.Select(Of)]);

    /// <summary>A list of ids.</summary>
    public static WrittenValue Of(ImmutableArray<EntityId> ids) => Of(ids.Select(id => id.ToString()));

    /// <summary>A list of addresses.</summary>
    public static WrittenValue Of(ImmutableArray<Uri> addresses) => Of(addresses.Select(address => address.OriginalString));

    /// <summary>Whether both are written alike.</summary>
    public static bool AreAlike(WrittenValue first, WrittenValue second) => (first, second) switch
    {
        (Scalar one, Scalar other) => one.Equals(other),
        (List one, List other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items).All(pair => AreAlike(pair.First, pair.Second)),
        (WrittenMap one, WrittenMap other) => one.Fields.Count == other.Fields.Count
            && one.Fields.Zip(other.Fields).All(pair => pair.First.Key == pair.Second.Key && AreAlike(pair.First.Value, pair.Second.Value)),
        _ => false,
    };

    /// <summary>A single value.</summary>
    internal sealed record Scalar(string Text, WrittenKind Kind) : WrittenValue;

    /// <summary>A list.</summary>
    internal sealed record List(ImmutableArray<WrittenValue> Items) : WrittenValue;
}
