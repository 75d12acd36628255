namespace ClaimTracker.Documents;

/// <summary>What a fact-checker looked at.</summary>
public enum ReviewKind
{
    /// <summary>Whether a claim is true: <c>ClaimReview</c>.</summary>
    ClaimReview,

    /// <summary>Whether an image, a video or a recording is what it is said to be: <c>MediaReview</c>.</summary>
    MediaReview,
}
