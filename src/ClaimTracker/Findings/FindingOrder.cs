namespace ClaimTracker;

// Findings by code, then by their claims' ids.
internal sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder ById { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        var byCode = string.CompareOrdinal(x!.Code, y!.Code);
        if (byCode != 0)
        {
            return byCode;
        }

        for (var i = 0; i < Math.Min(x.Claims.Length, y.Claims.Length); i++)
        {
            var byClaim = x.Claims[i].Id.CompareTo(y.Claims[i].Id);
            if (byClaim != 0)
            {
                return byClaim;
            }
        }

        return x.Claims.Length.CompareTo(y.Claims.Length);
    }
}
