namespace ClaimTracker;

/// <summary>Something that waits for its turn to be recorded, and tells whoever waits for it.</summary>
/// <remarks>All members are called by the one thread that carries out what waits.</remarks>
internal abstract class PendingWrite
{
    /// <summary>Adds entries to a batch. It may be called again with another batch, if the one before came to nothing.</summary>
    public abstract WriteTurn Prepare(Batch batch);

    /// <summary>Tells that the entries it added are on record and in the ledger.</summary>
    /// <param name="outcomes">What each entry of the batch gave; null for what is no claim.</param>
    /// <returns>Whether it is done; else it waits for its next turn.</returns>
    public abstract bool Complete(IReadOnlyList<RecordOutcome?> outcomes);

    /// <summary>Tells that it was not carried out, and why.</summary>
    public abstract void Fail(Exception fault);
}
