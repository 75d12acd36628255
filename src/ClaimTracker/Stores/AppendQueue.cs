using System.Threading.Channels;

namespace ClaimTracker;

/// <summary>Carries out what waits to be recorded: what came while a batch was being written is the next batch, so that many writers share one transaction.</summary>
/// <remarks>One task does all of it; any thread adds.</remarks>
internal sealed class AppendQueue
{
    private readonly Channel<PendingWrite> _waiting = Channel.CreateUnbounded<PendingWrite>(new UnboundedChannelOptions { SingleReader = true });
    private readonly List<PendingWrite> _next = [];
    private readonly BatchWriter _writer;
    private readonly Task _running;

    public AppendQueue(BatchWriter writer)
    {
        _writer = writer;
        _running = Task.Run(RunAsync);
    }

    /// <summary>Adds something at the end of the queue.</summary>
    /// <exception cref="ObjectDisposedException">The queue was closed.</exception>
    public void Add(PendingWrite pending) => ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(pending), typeof(StoredLedger));

    /// <summary>Takes nothing in any more, and ends when all that waits was carried out.</summary>
    public Task CloseAsync()
    {
        _waiting.Writer.TryComplete();
        return _running;
    }

    private async Task RunAsync()
    {
        while (_next.Count > 0 || await _waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (_waiting.Reader.TryRead(out var pending))
            {
                _next.Add(pending);
            }

            await _writer.CarryOutAsync(_next).ConfigureAwait(false);
        }
    }
}
