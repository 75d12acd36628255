namespace ClaimTracker;

// What another ledger was told.
public sealed partial class ClaimLedger
{
    /// <summary>Takes over what another ledger was told: all of it or nothing. What is here word for word is left out.</summary>
    /// <remarks>An empty ledger takes the times over too; in any other, the entries carry the time of reading.</remarks>
    /// <exception cref="EntryRefusedException">Something of it does not fit; the exception carries all problems.</exception>
    internal void Take(IEnumerable<LedgerEntry> told) => Enter(TakingPlan.Of(this, told));

    /// <summary>Appends an entry that was checked here; an exception of a house comparer comes before.</summary>
    internal void Append(LedgerEntry entry)
    {
        lock (_writing)
        {
            _writer.TryComparer(entry);
            _writer.Append(entry);
        }
    }
}
