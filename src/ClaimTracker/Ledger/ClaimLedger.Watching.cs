using System.Runtime.CompilerServices;

namespace ClaimTracker;

// Tells those who wait what is new.
public sealed partial class ClaimLedger
{
    /// <summary>Tells what is new since an entry, and then each time that something new is recorded, until it is cancelled.</summary>
    /// <param name="since">The sequence of the last entry that is not new; from 0. <see cref="LedgerReader.Sequence"/> for news from now on.</param>
    /// <param name="cancellationToken">Ends the waiting with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// Changes that follow one another without gap or overlap; never empty ones. Who reads slowly gets the entries that came meanwhile together,
    /// as the difference they make. Nothing is kept for it but one moment of the ledger, and no writer waits for it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="since"/> is negative.</exception>
    public IAsyncEnumerable<LedgerChanges> WatchAsync(int since, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(since);
        return NewsAsync(since, cancellationToken);
    }

    /// <summary>Calls back with what is new since an entry, and then each time that something new is recorded.</summary>
    /// <param name="since">The sequence of the last entry that is not new; from 0. <see cref="LedgerReader.Sequence"/> for news from now on.</param>
    /// <param name="deliver">
    /// Gets what <see cref="WatchAsync"/> gives, one after the other, on a thread of the pool; no writer waits for it. When it throws, the
    /// subscription ends, and <see cref="LedgerSubscription.Completion"/> has the exception.
    /// </param>
    /// <returns>The subscription; dispose it to end it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="since"/> is negative.</exception>
    public LedgerSubscription Subscribe(int since, Action<LedgerChanges> deliver)
    {
        ArgumentNullException.ThrowIfNull(deliver);
        ArgumentOutOfRangeException.ThrowIfNegative(since);
        return new LedgerSubscription(stop => NewsAsync(since, stop), deliver);
    }

    private async IAsyncEnumerable<LedgerChanges> NewsAsync(int since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        LedgerSnapshot? seen = null;
        _writer.Signal.Enter();
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var next = _writer.Signal.Next;
                var now = Now;
                if (now.Sequence <= since)
                {
                    await next.WaitAsync(cancellationToken).ConfigureAwait(false);
                    continue;
                }

                var changes = now.ChangesSince(seen ?? now.AsOf(since));
                (seen, since) = (now, now.Sequence);
                if (!changes.IsEmpty)
                {
                    yield return changes;
                }
            }
        }
        finally
        {
            _writer.Signal.Leave();
        }
    }
}
