namespace ClaimTracker;

/// <summary>The acts of a ledger and the times of its entries, and any moment between them: what a look back needs to know.</summary>
internal abstract class EntryTimes
{
    /// <summary>When an entry was recorded; null where a document does not say.</summary>
    public abstract DateTimeOffset? Known(int sequence);

    /// <summary>All acts on a claim, in order.</summary>
    public abstract IEnumerable<(int Sequence, Act Act)> ActsOn(int claim);

    /// <summary>The entries that can matter to the questions that a claim was ever on, newest first.</summary>
    public abstract IEnumerable<int> Touching(int claim);

    /// <summary>The moment after an entry.</summary>
    public abstract LedgerRoot RootAt(int sequence);
}
