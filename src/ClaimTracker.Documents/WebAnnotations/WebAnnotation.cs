namespace ClaimTracker.Documents;

/// <summary>One target of an annotation: words in a page, and the claim that they make, where the annotation says so.</summary>
/// <remarks>Immutable and thread-safe; two with the same parts are equal, addresses compared as <see cref="Uri"/> compares them.</remarks>
public sealed record WebAnnotation
{
    internal WebAnnotation(string path, ClaimId? claim, Uri page, Passage passage) => (Path, Claim, Page, Passage) = (path, claim, page, passage);

    /// <summary>Where it stands: a JSON Pointer (RFC 6901) to the target.</summary>
    public string Path { get; }

    /// <summary>The claim that a body names; null where none does.</summary>
    public ClaimId? Claim { get; }

    /// <summary>The page; http or https.</summary>
    public Uri Page { get; }

    /// <summary>Where in the page.</summary>
    public Passage Passage { get; }
}
