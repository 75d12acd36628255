namespace ClaimTracker;

// Findings by code, then by their claims' ids.
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder ById { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        var byCode = string.CompareOrdinal(x!.Code, y!.Code);
        return byCode != 0 ? byCode : x.CompareClaims(y);
    }
}
