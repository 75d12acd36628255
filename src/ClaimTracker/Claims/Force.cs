namespace ClaimTracker;

/// <summary>What a speaker did with an answer. Read off the verb that reports the claim.</summary>
public enum Force
{
    /// <summary>Says so.</summary>
    Asserts,

    /// <summary>Says that what others said is so.</summary>
    Confirms,

    /// <summary>Says so against interest; printed "acknowledges".</summary>
    Admits,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Denies with certainty <see cref="Certainty.Possible"/>.</summary>
    Doubts,

    /// <summary>Declined to comment. No answer, and no denial.</summary>
    Declines,

    /// <summary>Could not be reached. No answer, and no denial.</summary>
    Unreachable,

    /// <summary>Did not respond. No answer, and no denial.</summary>
    NoResponse,
}
