namespace ClaimTracker;

/// <summary>Finds the lines on record that a redaction changes.</summary>
internal static class RedactedLines
{
    private static readonly Dictionary<int, string> None = [];

    /// <summary>The lines as they read after some entries, by sequence; empty where none of these redacts.</summary>
    /// <remarks>Cost where one does: the ledger twice, in time and memory, because it is tried on a copy.</remarks>
    public static IReadOnlyDictionary<int, string> Of(ClaimLedger ledger, IReadOnlyList<LedgerEntry> entries)
    {
        if (!entries.Any(entry => entry is ClaimTextRedacted or IdentityRedacted))
        {
            return None;
        }

        var after = ClaimLedger.Replay(ledger.Entries, ledger.Settings);
        foreach (var entry in entries)
        {
            after.Follow(entry);
        }

        return ledger.Entries.Zip(after.Entries)
            .Select(entry => (entry.First.Sequence, Before: EntryLine.Of(entry.First), After: EntryLine.Of(entry.Second)))
            .Where(line => line.Before != line.After)
            .ToDictionary(line => line.Sequence, line => line.After);
    }
}
