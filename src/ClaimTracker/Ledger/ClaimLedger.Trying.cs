namespace ClaimTracker;

// For what is tried on a copy before it is entered.
public sealed partial class ClaimLedger
{
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
