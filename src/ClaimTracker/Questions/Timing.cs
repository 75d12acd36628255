namespace ClaimTracker;

/// <summary>How the true answer behaves over time.</summary>
public enum Timing
{
    /// <summary>The fact does not change: "who planned it".</summary>
    Fixed,

    /// <summary>It can change either way: "who holds the town".</summary>
    Changing,

    /// <summary>A count that only grows: "how many wounded so far". Figures only.</summary>
    Cumulative,
}
