namespace ClaimTracker;

// A whole ledger, as it was: sequences, times and all.
internal static class RestoringPlan
{
    public static EntryPlan Of(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        LedgerEntry[] all = [.. entries];
        return (_, root, settings) =>
        {
            if (root.Sequence > 0)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The ledger has {root.Sequence} entries; a ledger is restored where there is none yet."));
            }

            ClaimLedger.Replay(all, settings);
            return all;
        };
    }
}
