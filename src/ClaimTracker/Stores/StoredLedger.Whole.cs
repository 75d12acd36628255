namespace ClaimTracker;

// What comes from elsewhere as a whole.
public sealed partial class StoredLedger
{
    /// <summary>Puts a whole ledger back as it was, from its entries: the same sequences, times and notes. All of it in one transaction, or nothing.</summary>
    /// <param name="entries">All entries of a ledger, in order, as <see cref="EntryLines.Read"/> gives them.</param>
    /// <param name="cancellationToken">Ends the waiting as long as its turn has not come.</param>
    /// <remarks>Memory and cost: all entries, which are replayed beforehand.</remarks>
    /// <exception cref="InvalidOperationException">The ledger has entries already.</exception>
    /// <exception cref="EntryRefusedException">An entry is out of order or wrong; the exception tells which, and all that is wrong with it.</exception>
    /// <exception cref="StoreException">It could not be written.</exception>
    public Task RestoreAsync(IEnumerable<LedgerEntry> entries, CancellationToken cancellationToken = default) =>
        EnterAsync(RestoringPlan.Of(entries), cancellationToken);

    /// <summary>Takes over what another ledger was told, in one transaction: all of it or nothing. What is here word for word is left out.</summary>
    /// <remarks>An empty ledger takes the times over too; in any other, the entries carry the time of reading.</remarks>
    /// <exception cref="EntryRefusedException">Something of it does not fit; the exception carries all problems.</exception>
    /// <summary>Does what a plan says, in its turn and in one transaction.</summary>
    internal Task TakeAsync(EntryPlan plan, CancellationToken cancellationToken) => EnterAsync(plan, cancellationToken);

    internal Task TakeAsync(IEnumerable<LedgerEntry> told, CancellationToken cancellationToken) => EnterAsync(TakingPlan.Of(this, told), cancellationToken);
}
