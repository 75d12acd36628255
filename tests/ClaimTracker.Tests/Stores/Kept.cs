namespace ClaimTracker.Tests;

/// <summary>A stored ledger in memory, with the cast and the questions of <see cref="Some"/>, and the log behind it.</summary>
internal sealed class Kept : IAsyncDisposable
{
    private readonly ClaimStore _store;

    private Kept(ClaimStore store, StoredLedger ledger, MemoryLog log, MemoryLines lines) => (_store, Ledger, Log, Lines) = (store, ledger, log, lines);

    public StoredLedger Ledger { get; }

    public MemoryLog Log { get; }

    public MemoryLines Lines { get; }

    /// <summary>Opens one that knows the cast and the questions.</summary>
    public static async Task<Kept> OpenAsync(ClaimTrackerOptions? options = null, MemoryStorage? storage = null)
    {
        storage ??= new MemoryStorage();
        var ledger = Some.Ledger(options ?? new ClaimTrackerOptions());
        if (storage["story"].All.Count == 0)
        {
            storage["story"].Restore(ledger.Entries.Select(EntryLine.Of));
        }

        return await OpenAsIsAsync(options, storage);
    }

    public static async Task<Kept> OpenAsIsAsync(ClaimTrackerOptions? options, MemoryStorage storage)
    {
        var store = new ClaimStore((options ?? new ClaimTrackerOptions()).UseStorage(storage));
        var ledger = await store.OpenAsync("story");
        return new Kept(store, ledger, storage.Logs[^1], storage["story"]);
    }

    /// <summary>Ends when the log was reached by an append, which then waits.</summary>
    public (Task Reached, TaskCompletionSource Go) HoldNextAppend()
    {
        var (reached, go) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Log.Appending = async _ =>
        {
            Log.Appending = _ => Task.CompletedTask;
            reached.SetResult();
            await go.Task;
        };
        return (reached.Task, go);
    }

    /// <summary>The quotations of all claims on record, in order.</summary>
    public IEnumerable<string?> Quotes() => Lines.All.Select(EntryLine.Read).OfType<ClaimRecorded>().Select(entry => entry.Draft.Quote);

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await _store.DisposeAsync();
    }
}
