namespace ClaimTracker.Documents;

/// <summary>A text of a review: word for word, and as readers see it.</summary>
/// <remarks>Immutable and thread-safe; equal when the originals are.</remarks>
public sealed record ReviewText
{
    internal ReviewText(string original) => (Original, Clean) = (original, MarkupText.Clean(original));

    /// <summary>What the publisher wrote, with all character references and mark-up. May be empty; never safe to put into a page as it is.</summary>
    public string Original { get; }

    /// <summary>Without mark-up, scripts and control characters, character references decoded, white space as single spaces. May be empty.</summary>
    public string Clean { get; }

    /// <summary>The <see cref="Clean"/> text.</summary>
    public override string ToString() => Clean;
}
