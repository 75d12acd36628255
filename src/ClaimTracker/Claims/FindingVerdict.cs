namespace ClaimTracker;

/// <summary>What the desk decided about a finding.</summary>
public enum FindingVerdict
{
    /// <summary>It is as the finding says.</summary>
    Confirmed,

    /// <summary>It is not worth an editor's time; it stays listed as dismissed.</summary>
    Dismissed,
}
