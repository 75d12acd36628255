namespace ClaimTracker;

/// <summary>Where ledgers are kept: an extension point for databases. It keeps lines, and knows nothing of claims.</summary>
/// <remarks>
/// Derive from it to keep ledgers elsewhere, and name it with <see cref="ClaimTrackerOptions.UseStorage(EntryStorage)"/>; <see cref="ClaimStore"/> does the rest. Members are called by
/// several threads at once. Whatever cannot be read or written is an exception of the storage's own; the store hands it on.
/// </remarks>
public abstract class EntryStorage : IAsyncDisposable
{
    /// <summary>Makes the storage ready: creates what is missing, brings what is older up to date. Called once, before all others.</summary>
    /// <exception cref="StoreException">What is there was made by a later version, or is no storage of ledgers.</exception>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>The names of all ledgers that have entries, in ordinal order.</summary>
    public abstract Task<IReadOnlyList<string>> LedgersAsync(CancellationToken cancellationToken);

    /// <summary>Opens the log of one ledger, a new one where there is none of this name.</summary>
    /// <param name="ledger">The name: 1 to 200 characters, compared as they are.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public abstract Task<EntryLog> OpenAsync(string ledger, CancellationToken cancellationToken);

    /// <summary>Lets go of connections. Logs are closed before.</summary>
    public abstract ValueTask DisposeAsync();
}
