namespace ClaimTracker.Documents;

/// <summary>How findings are listed in a check report.</summary>
public enum FindingLayout
{
    /// <summary>One finding for each pair of claims. The default.</summary>
    Each,

    /// <summary>One finding for each pair of positions, code and status.</summary>
    Grouped,
}
