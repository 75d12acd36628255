namespace ClaimTracker.Documents;

/// <summary>An address in a review. Nothing is ever fetched from it.</summary>
/// <remarks>Immutable and thread-safe; equal when the originals and the pages they were found on are.</remarks>
public sealed record ReviewAddress
{
    internal ReviewAddress(string original, Uri? page)
    {
        Original = original;
        Page = WebPage.Of(original, page);
    }

    /// <summary>What the publisher wrote; not empty.</summary>
    public string Original { get; }

    /// <summary>The absolute http or https address; null where it is none, or relative and nobody said to what.</summary>
    public Uri? Page { get; }

    /// <summary>The <see cref="Original"/>.</summary>
    public override string ToString() => Original;
}
