namespace ClaimTracker;

/// <summary>The entries of one ledger as they are stored: one line for each, by sequence, from 1 without gaps.</summary>
/// <remarks>
/// Reading, appending and waiting may go on at the same time; each is called by one thread at a time. Other processes append too.
/// </remarks>
public abstract class EntryLog : IAsyncDisposable
{
    /// <summary>Reads the lines after an entry, in order, as of one moment.</summary>
    /// <param name="after">The sequence of the last entry that is not wanted; from 0.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The lines in UTF-8, each in memory of its own.</returns>
    public abstract IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(int after, CancellationToken cancellationToken);

    /// <summary>Appends lines behind an entry, all or none.</summary>
    /// <param name="batch">What to append.</param>
    /// <param name="cancellationToken">Ends the waiting; then nothing was appended.</param>
    /// <returns>
    /// True when they are on disk, so that neither a killed process nor a power cut takes them back. False, and nothing is appended, when another entry
    /// follows the one they were made for. After an exception they may or may not be there: the store reads again.
    /// </returns>
    /// <exception cref="StoreException">Nothing was appended, unless its fate says otherwise; a transient one is tried again.</exception>
    public abstract Task<bool> TryAppendAsync(AppendBatch batch, CancellationToken cancellationToken);

    /// <summary>Keeps others from appending until the next call of <see cref="TryAppendAsync"/> ends, or the turn is disposed: for who was overtaken again and again.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The turn; null from a log that cannot do so, where whoever is quickest appends first.</returns>
    public virtual Task<IAsyncDisposable?> TakeTurnAsync(CancellationToken cancellationToken) => Task.FromResult<IAsyncDisposable?>(null);

    /// <summary>Waits until there may be entries that were not there when the last waiting began; it may end too early, but not more than a second too late.</summary>
    public abstract Task WaitAsync(CancellationToken cancellationToken);

    /// <summary>Looks for what is wrong with the storage itself, beside what the lines say: a damaged file, lines that are not numbered one after another.</summary>
    /// <returns>A sentence for each fault; by default none.</returns>
    public virtual Task<IReadOnlyList<string>> FindFaultsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Lets go of connections.</summary>
    public abstract ValueTask DisposeAsync();
}
