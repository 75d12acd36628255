namespace ClaimTracker;

/// <summary>A running delivery of what is new in a ledger to a callback; disposing it ends it.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class LedgerSubscription : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    internal LedgerSubscription(Func<CancellationToken, IAsyncEnumerable<LedgerChanges>> watch, Action<LedgerChanges> deliver) =>
        Completion = Task.Run(() => DeliverAsync(watch(_stop.Token), deliver));

    /// <summary>Ends when the subscription does: without an error after <see cref="Dispose"/>, with that of the callback when it threw, after which nothing more is delivered.</summary>
    public Task Completion { get; }

    /// <summary>Ends the subscription. A delivery in progress is not waited for; wait for <see cref="Completion"/> to know that it is over.</summary>
    public void Dispose() => _stop.Cancel();

    private async Task DeliverAsync(IAsyncEnumerable<LedgerChanges> news, Action<LedgerChanges> deliver)
    {
        try
        {
            await foreach (var changes in news.ConfigureAwait(false))
            {
                deliver(changes);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Disposed.
        }
    }
}
