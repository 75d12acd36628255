namespace ClaimTracker;

/// <summary>How firmly the speaker put it, read off the words; never what we think.</summary>
public enum Certainty
{
    /// <summary>No hedge.</summary>
    Certain,

    /// <summary>"Likely", "appears".</summary>
    Probable,

    /// <summary>"May", "reportedly".</summary>
    Possible,
}
