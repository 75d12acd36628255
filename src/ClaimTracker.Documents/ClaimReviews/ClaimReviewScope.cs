namespace ClaimTracker.Documents;

/// <summary>Whose reviews are written.</summary>
public enum ClaimReviewScope
{
    /// <summary>What our desk thinks, to stand in our own pages.</summary>
    Ours,

    /// <summary>What other publishers think, given back as they published it. Not for our own pages: a page carries reviews of its own publisher alone.</summary>
    Others,

    /// <summary>Both.</summary>
    All,
}
