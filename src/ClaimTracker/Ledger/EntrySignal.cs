namespace ClaimTracker;

/// <summary>Wakes those who wait for the next entry. It costs the writer nothing while nobody waits.</summary>
/// <remarks>Thread-safe. Whoever waits takes <see cref="Next"/> first and looks at the ledger after that, so that no entry is missed.</remarks>
internal sealed class EntrySignal
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _watchers;

    /// <summary>Ends with the next entry.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Enter() => Interlocked.Increment(ref _watchers);

    public void Leave() => Interlocked.Decrement(ref _watchers);

    /// <summary>Called by the writer after an entry was published.</summary>
    public void Raise()
    {
        // Either the writer sees the watcher here, or the watcher sees the entry that was published before.
        Interlocked.MemoryBarrier();
        if (Volatile.Read(ref _watchers) > 0)
        {
            Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        }
    }
}
