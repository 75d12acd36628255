namespace ClaimTracker;

/// <summary>How we put a claim before our readers.</summary>
public enum UsageManner
{
    /// <summary>In our own voice, as true: what we answer for.</summary>
    AsFact,

    /// <summary>In our words, with who says it.</summary>
    Attributed,

    /// <summary>In the speaker's own words.</summary>
    Quoted,
}
