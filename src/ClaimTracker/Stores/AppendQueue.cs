namespace ClaimTracker;

/// <summary>Carries out what waits to be recorded: what came while a batch was being written is the next batch, so that many writers share one transaction.</summary>
/// <remarks>Any thread adds. Who finds nobody at work carries out his own batch himself, so that a single writer never waits for another thread; what came meanwhile goes to the pool.</remarks>
internal sealed class AppendQueue(BatchWriter writer)
{
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<PendingWrite> _next = [];
    private readonly List<PendingWrite> _waiting = [];
    private bool _isAtWork;
    private bool _isClosing;

    /// <summary>Adds something at the end of the queue.</summary>
    /// <exception cref="ObjectDisposedException">The queue was closed.</exception>
    public void Add(PendingWrite pending)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosing, typeof(StoredLedger));
            _waiting.Add(pending);
            if (_isAtWork)
            {
                return;
            }

            _isAtWork = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static queue => _ = queue.WorkAsync(), this, preferLocal: true);
    }

    /// <summary>Takes nothing in any more, and ends when all that waits was carried out.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _isClosing = true;
            if (!_isAtWork)
            {
                _closed.TrySetResult();
            }
        }

        return _closed.Task;
    }

    // One batch; then somebody else goes on where there is more. Nothing is thrown.
    private async Task WorkAsync()
    {
        TakeNext();
        await writer.CarryOutAsync(_next).ConfigureAwait(false);
        if (HasMore())
        {
            _ = Task.Run(WorkAsync);
        }
    }

    private void TakeNext()
    {
        lock (_gate)
        {
            _next.AddRange(_waiting);
            _waiting.Clear();
        }
    }

    private bool HasMore()
    {
        lock (_gate)
        {
            _isAtWork = _next.Count > 0 || _waiting.Count > 0;
            if (!_isAtWork && _isClosing)
            {
                _closed.TrySetResult();
            }

            return _isAtWork;
        }
    }
}
