namespace ClaimTracker;

// From entries back to a ledger.
public sealed partial class ClaimLedger
{
    /// <summary>Makes the ledger that entries tell of: the same entities, questions, claims, standings and findings, and the same entries.</summary>
    /// <param name="entries">All entries of a ledger, or those up to some moment, in order of their sequence, from 1 without gaps.</param>
    /// <param name="options">How the ledger works; null: the defaults. House checks of drafts do not look at what is on record already.</param>
    /// <exception cref="InvalidOperationException">Options are wrong; the message names every fault.</exception>
    /// <exception cref="EntryRefusedException">An entry is out of order or wrong; the exception tells which, and all that is wrong with it.</exception>
    public static ClaimLedger Replay(IEnumerable<LedgerEntry> entries, ClaimTrackerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return Replay(entries, new LedgerFactory(options ?? new ClaimTrackerOptions()).Settings);
    }

    internal static ClaimLedger Replay(IEnumerable<LedgerEntry> entries, LedgerSettings settings)
    {
        var ledger = new ClaimLedger(settings);
        foreach (var entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            ledger.Follow(entry);
        }

        return ledger;
    }

    // The entries of a document, which has been checked as a whole.
    internal static ClaimLedger Load(IEnumerable<LedgerEntry> entries, LedgerSettings settings)
    {
        var ledger = new ClaimLedger(settings);
        lock (ledger._writing)
        {
            foreach (var entry in entries)
            {
                ledger._writer.Append(entry);
            }
        }

        return ledger;
    }

    // Appends what was recorded elsewhere.
    internal void Follow(LedgerEntry entry)
    {
        lock (_writing)
        {
            var problems = OutOfOrder(entry).Concat(EntryChecks.OfRecorded(entry, Root, Settings)).ToArray();
            if (problems.Length > 0)
            {
                throw new EntryRefusedException(entry.Sequence, [.. problems]);
            }

            _writer.Append(entry);
        }
    }

    private IEnumerable<Problem> OutOfOrder(LedgerEntry entry)
    {
        if (entry.Sequence != Root.Sequence + 1)
        {
            yield return new Problem(
                ProblemCode.ValueNotAllowed, "/sequence", $"The entry after {Root.Sequence} has the sequence {Root.Sequence + 1}, not {entry.Sequence}.");
        }

        if (entry.Recorded < EntryLog.LastRecorded)
        {
            yield return new Problem(
                ProblemCode.ValueNotAllowed, "/recorded", FormattableString.Invariant($"The entry was recorded at {entry.Recorded:O}, before the one it follows, {EntryLog.LastRecorded:O}."));
        }
    }
}
