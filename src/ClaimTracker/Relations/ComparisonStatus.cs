namespace ClaimTracker;

/// <summary>What a comparison or finding amounts to. Conflict is never a yes or no.</summary>
public enum ComparisonStatus
{
    /// <summary>Nothing to tell.</summary>
    None,

    /// <summary>Worth knowing, and no conflict; of findings, never of comparisons.</summary>
    Note,

    /// <summary>One claim is a newer answer, or the correction of the other.</summary>
    Update,

    /// <summary>They may conflict: one is hedged or undated, may be newer, or is a changed account.</summary>
    Possible,

    /// <summary>They cannot both be true.</summary>
    Conflict,
}
