namespace ClaimTracker;

/// <summary>How soon the corrections desk should look at a piece.</summary>
public enum ImpactWeight
{
    /// <summary>Attributed or quoted, and disputed since: readers were told whose word it is, and may be told of the other.</summary>
    Low,

    /// <summary>Attributed or quoted, and no longer upheld: retracted, corrected or withdrawn.</summary>
    Medium,

    /// <summary>Published as fact and no longer undisputed, or published from a record of ours that was wrong.</summary>
    High,
}
