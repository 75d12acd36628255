namespace ClaimTracker;

/// <summary>Keeps ledgers, so that they are there again after the program ends, and shares them with other programs.</summary>
/// <remarks>
/// Thread-safe. In a container it is a singleton. Open each ledger once and keep it: opening reads all its entries, and what others record comes in by itself.
/// </remarks>
/// <example><code>
/// await using var store = new ClaimStore(new ClaimTrackerOptions().UseSqlite("Data Source=claims.db"));
/// await using var ledger = await store.OpenAsync("belgorod");
/// await ledger.RecordAsync(Claim.By(mayor).That(over).IsYes());
/// </code></example>
public sealed class ClaimStore : IAsyncDisposable
{
    private readonly LedgerSettings _settings;
    private readonly EntryStorage _storage;
    private readonly SemaphoreSlim _preparing = new(1);
    private bool _isPrepared;

    /// <summary>Makes a store. Nothing is read or written yet.</summary>
    /// <param name="options">How ledgers work, and where they are kept.</param>
    /// <exception cref="InvalidOperationException">Options are wrong, or name no storage; the message names every fault.</exception>
    public ClaimStore(ClaimTrackerOptions options)
        : this(Frozen(options))
    {
    }

    internal ClaimStore(LedgerSettings settings)
    {
        _settings = settings;
        _storage = settings.Storage
            ?? throw new InvalidOperationException("The options of ClaimTracker name no storage: call UseSqlite, UseNpgsql or UseStorage.");
    }

    /// <summary>The names of all ledgers that have entries, in ordinal order.</summary>
    /// <exception cref="StoreException">The storage was made by a later version.</exception>
    public async Task<IReadOnlyList<string>> LedgersAsync(CancellationToken cancellationToken = default)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return await _storage.LedgersAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a ledger, a new one where there is none of this name, and follows what others record in it.</summary>
    /// <param name="name">1 to 200 characters, no control characters; upper and lower case differ.</param>
    /// <param name="progress">Told how many entries have been read, now and then; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the opening.</param>
    /// <returns>The ledger, to be disposed by the caller.</returns>
    /// <remarks>Cost: all entries of the ledger.</remarks>
    /// <exception cref="ArgumentException">It is no name.</exception>
    /// <exception cref="StoreException">The storage was made by a later version, or an entry in it is damaged; the message says which.</exception>
    public async Task<StoredLedger> OpenAsync(string name, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var log = await OpenLogAsync(name, cancellationToken).ConfigureAwait(false);
        try
        {
            var inMemory = new ClaimLedger(_settings);
            await new LogFollower(name, inMemory, log).CatchUpAsync(progress, cancellationToken).ConfigureAwait(false);
            return new StoredLedger(name, inMemory, log);
        }
        catch
        {
            await log.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads all entries of a ledger again, replays them and checks every one: is the ledger on disk sound?</summary>
    /// <param name="name">The name of the ledger.</param>
    /// <param name="progress">Told how many entries have been read, now and then; null when nobody asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was read, and every fault. A ledger that does not exist is sound and empty.</returns>
    /// <remarks>It checks that sequences have no gap and times do not decrease, that each line is an entry that fits those before it and is written again byte for byte as it stands, and that
    /// all questions stand as they do when the entries are replayed once more. Cost: the ledger twice.</remarks>
    /// <exception cref="ArgumentException">It is no name.</exception>
    /// <exception cref="StoreException">The storage cannot be read at all.</exception>
    public async Task<LedgerVerification> VerifyAsync(string name, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var log = await OpenLogAsync(name, cancellationToken).ConfigureAwait(false);
        return await new LedgerVerifier(_settings).VerifyAsync(name, log, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>How large a ledger is, and when something was last recorded, without opening it.</summary>
    /// <param name="name">The name of the ledger.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <remarks>Cost: the lines are read, and not replayed.</remarks>
    /// <exception cref="ArgumentException">It is no name.</exception>
    /// <exception cref="StoreException">The storage cannot be read, or a line is no entry.</exception>
    public async Task<LedgerSummary> SummariseAsync(string name, CancellationToken cancellationToken = default)
    {
        await using var log = await OpenLogAsync(name, cancellationToken).ConfigureAwait(false);
        return await LedgerSummary.ReadAsync(name, log, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lets go of the storage. Dispose its ledgers before.</summary>
    public async ValueTask DisposeAsync()
    {
        await _storage.DisposeAsync().ConfigureAwait(false);
        _preparing.Dispose();
    }

    private async Task<EntryLog> OpenLogAsync(string name, CancellationToken cancellationToken)
    {
        var ledger = LedgerName.Checked(name);
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return await _storage.OpenAsync(ledger, cancellationToken).ConfigureAwait(false);
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        // Some storages read without ever yielding: whoever calls from a window goes on at once.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        await _preparing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_isPrepared)
            {
                await _storage.PrepareAsync(cancellationToken).ConfigureAwait(false);
                _isPrepared = true;
            }
        }
        finally
        {
            _preparing.Release();
        }
    }

    private static LedgerSettings Frozen(ClaimTrackerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Freeze(NoServices.Instance);
    }
}
