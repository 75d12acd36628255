namespace ClaimTracker;

/// <summary>Waits for what other programs append, and has it read, until it is stopped.</summary>
internal sealed class LogWatcher : IAsyncDisposable
{
    private static readonly TimeSpan AfterFault = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;
    private Exception? _fault;

    public LogWatcher(EntryLog log, Func<CancellationToken, Task> catchUp) => _watching = Task.Run(() => WatchAsync(log, catchUp, _stop.Token));

    /// <summary>What went wrong the last time; null when nothing did.</summary>
    public Exception? Fault => Volatile.Read(ref _fault);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _watching.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task WatchAsync(EntryLog log, Func<CancellationToken, Task> catchUp, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await log.WaitAsync(stop).ConfigureAwait(false);
                await catchUp(stop).ConfigureAwait(false);
                Volatile.Write(ref _fault, null);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever a storage throws: it is shown, and tried again.
            catch (Exception fault)
#pragma warning restore CA1031
            {
                Volatile.Write(ref _fault, fault);
                await Task.Delay(AfterFault, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }
}
