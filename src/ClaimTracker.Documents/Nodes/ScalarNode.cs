namespace ClaimTracker.Documents;

/// <summary>A single value: text, number, true, false or null.</summary>
internal sealed class ScalarNode : DocumentNode
{
    internal ScalarNode(DocumentNode? parent, int index, TextPlace place, ScalarKind kind, string text)
        : base(parent, index, place)
    {
        Kind = kind;
        Text = text;
    }

    internal ScalarKind Kind { get; }

    /// <summary>The text; of the other kinds what stands in the file.</summary>
    internal string Text { get; }
}
