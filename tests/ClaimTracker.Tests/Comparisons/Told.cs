namespace ClaimTracker.Tests;

/// <summary>What a comparison tells, in one line.</summary>
internal static class Told
{
    public static string By(ClaimDraft first, ClaimDraft second) => By(Some.Compared(first, second));

    public static string By(LedgerView ledger, string first, string second) => By(ledger.Compare(Some.Claim(ledger, first), Some.Claim(ledger, second)));

    /// <summary>Relation and reason only.</summary>
    public static string RelationOf(ClaimDraft first, ClaimDraft second)
    {
        var comparison = Some.Compared(first, second);
        return $"{comparison.Relation} {comparison.Reason}";
    }

    private static string By(Comparison comparison) => $"{comparison.Relation} {comparison.Status} {comparison.Code ?? "-"} {comparison.Reason}";
}
