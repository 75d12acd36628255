namespace ClaimTracker.Documents;

/// <summary>One moment of what may be a living ledger.</summary>
internal static class Moment
{
    public static LedgerSnapshot Of(LedgerReader ledger) => ledger as LedgerSnapshot ?? ledger.AsOf(int.MaxValue);
}
