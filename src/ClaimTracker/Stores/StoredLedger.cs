namespace ClaimTracker;

/// <summary>A ledger that is kept: what is recorded is on disk before anybody sees it, and what other programs record comes in by itself.</summary>
/// <remarks>
/// <para>Reading is the surface of every ledger: in memory, without waiting, safe for many threads. Writing is asynchronous, safe for many threads too; each member
/// completes when its entry is on disk and can be read here. Writers that wait share a transaction.</para>
/// <para>Several programs may write to one ledger at the same time: each entry gets its own place, what they record is checked against all that stands before it, and an outcome
/// tells the findings as of that place.</para>
/// <para>Writing throws what the same member of <see cref="ClaimLedger"/> throws; a <see cref="StoreException"/> when it could not be written, with what became of it in
/// <see cref="StoreException.Fate"/>; and an <see cref="OperationCanceledException"/> when it was cancelled before its turn came. From then on it is carried out to the end.</para>
/// </remarks>
public sealed partial class StoredLedger : LedgerReader, IAsyncDisposable
{
    private readonly ClaimLedger _ledger;
    private readonly EntryLog _log;
    private readonly AppendQueue _queue;
    private readonly LogWatcher _watcher;
    private int _isDisposed;

    internal StoredLedger(string name, ClaimLedger ledger, EntryLog log)
        : base(ledger.Settings, ledger.StandingsByQuestion, ledger.EntryLog, ledger.History)
    {
        Name = name;
        _ledger = ledger;
        _log = log;
        _queue = new AppendQueue(new BatchWriter(name, ledger, log));
        _watcher = new LogWatcher(log, CatchUpAsync);
    }

    /// <summary>The name it is kept under.</summary>
    public string Name { get; }

    /// <summary>The ledger as it is at this moment. It never changes, and costs no copy.</summary>
    public LedgerSnapshot Now => _ledger.Now;

    /// <summary>What keeps it from following other programs at the moment; null while all is well. It is tried again by itself.</summary>
    public Exception? FollowingFault => _watcher.Fault;

    /// <summary>Where its entries are kept.</summary>
    internal EntryLog Log => _log;

    internal override LedgerRoot Root => _ledger.Root;

    /// <summary>Reads what other programs have recorded up to now. There is no need to call it: they come in by themselves, within a second.</summary>
    /// <exception cref="StoreException">An entry is damaged; the message says which.</exception>
    public Task CatchUpAsync(CancellationToken cancellationToken = default)
    {
        var pending = new PendingCatchUp();
        _queue.Add(pending);
        return pending.Done.WaitAsync(cancellationToken);
    }

    /// <inheritdoc cref="ClaimLedger.WatchAsync"/>
    public IAsyncEnumerable<LedgerChanges> WatchAsync(int since, CancellationToken cancellationToken = default) => _ledger.WatchAsync(since, cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Subscribe"/>
    public LedgerSubscription Subscribe(int since, Action<LedgerChanges> deliver) => _ledger.Subscribe(since, deliver);

    /// <summary>Writes what waits, and closes the ledger. What is recorded afterwards is an <see cref="ObjectDisposedException"/>; reading goes on.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1)
        {
            await _queue.CloseAsync().ConfigureAwait(false);
            return;
        }

        await _watcher.DisposeAsync().ConfigureAwait(false);
        await _queue.CloseAsync().ConfigureAwait(false);
        await _log.DisposeAsync().ConfigureAwait(false);
    }

    private protected override LedgerSnapshot AtOneMoment() => _ledger.Now;

    private Task EnterAsync(EntryPlan plan, CancellationToken cancellation)
    {
        var pending = new PendingPlan(plan, cancellation);
        _queue.Add(pending);
        return pending.Done;
    }
}
