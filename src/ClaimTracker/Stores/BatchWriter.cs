using System.Text;

namespace ClaimTracker;

/// <summary>Writes one batch of what waits: makes the entries, appends them to the log, and takes them into the ledger when they are on disk.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class BatchWriter(string name, ClaimLedger ledger, EntryLog log)
{
    // When the storage broke off, it is asked again after these.
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.Zero, TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4)];

    // Who was overtaken this often keeps others out while it tries again.
    private const int Clashes = 2;

    private readonly LogFollower _follower = new(name, ledger, log);

    /// <summary>Carries out what fits into one batch, and removes what is done. Nothing is thrown: whoever waits is told.</summary>
    public async Task CarryOutAsync(List<PendingWrite> waiting)
    {
        var taken = new List<PendingWrite>();
        var isFresh = false;
        var clashes = 0;
        IAsyncDisposable? turn = null;
        try
        {
            Batch batch;
            bool isDone;
            do
            {
                if (clashes >= Clashes)
                {
                    turn = await TakeTurnAsync().ConfigureAwait(false);
                }

                taken.Clear();
                batch = Gather(waiting, taken, isFresh);
                isFresh = true;
                if (batch.CatchesUp)
                {
                    await CatchUpAsync().ConfigureAwait(false);
                }

                if (batch.AppendWith is not null)
                {
                    // It is appended on another connection, which the turn would keep out too.
                    turn = await EndAsync(turn).ConfigureAwait(false);
                }

                isDone = batch.Entries.Count > 0 ? await TryAppendAsync(batch).ConfigureAwait(false) : taken.Count > 0 || !batch.CatchesUp;
                turn = await EndAsync(turn).ConfigureAwait(false);
                clashes++;
            }
            while (!isDone);

            var outcomes = batch.Entries.Select(ledger.Apply).ToArray();
            waiting.RemoveAll(pending => taken.Contains(pending) && pending.Complete(outcomes));
        }
#pragma warning disable CA1031 // Whatever a storage throws is told to those who wait.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // Where nothing was taken yet, it was the first that asked for something to be read.
            var told = taken.Count > 0 ? taken : [.. waiting.Take(1)];
            told.ForEach(pending => pending.Fail(fault));
            waiting.RemoveAll(told.Contains);
            await EndAsync(turn).ConfigureAwait(false);
        }
    }

    // What others recorded before the turn is read in it, so that nothing can come between.
    private async Task<IAsyncDisposable?> TakeTurnAsync()
    {
        IAsyncDisposable? turn = null;
        try
        {
            turn = await log.TakeTurnAsync(CancellationToken.None).ConfigureAwait(false);
            await CatchUpAsync().ConfigureAwait(false);
            return turn;
        }
#pragma warning disable CA1031 // It is tried without a turn, and what fails then is told.
        catch (Exception)
#pragma warning restore CA1031
        {
            return await EndAsync(turn).ConfigureAwait(false);
        }
    }

    private static async Task<IAsyncDisposable?> EndAsync(IAsyncDisposable? turn)
    {
        try
        {
            if (turn is not null)
            {
                await turn.DisposeAsync().ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // What was appended is on disk, and what was not is told; a turn that cannot be ended changes neither.
        catch (Exception)
#pragma warning restore CA1031
        {
            // It is over with its connection.
        }

        return null;
    }

    private Batch Gather(List<PendingWrite> waiting, List<PendingWrite> taken, bool isFresh)
    {
        var batch = new Batch(ledger, isFresh);
        for (var place = 0; place < waiting.Count && batch.IsOpen; place++)
        {
            var pending = waiting[place];
            switch (Prepare(pending, batch))
            {
                case WriteTurn.Added:
                    taken.Add(pending);
                    break;
                case WriteTurn.Over:
                    waiting.RemoveAt(place--);
                    break;
                default:
                    // In order: what came later does not overtake.
                    return batch;
            }
        }

        return batch;
    }

    private static WriteTurn Prepare(PendingWrite pending, Batch batch)
    {
        try
        {
            return pending.Prepare(batch);
        }
        catch (Exception refused) when (refused is EntryRefusedException or ClaimRefusedException && batch.LooksAgain())
        {
            return WriteTurn.Later;
        }
#pragma warning disable CA1031 // Whatever a plan, a house check or a comparer throws goes to whoever waits for it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            pending.Fail(fault);
            return WriteTurn.Over;
        }
    }

    // False when others were quicker: their entries are in the ledger then, and the batch has to be made anew.
    private async Task<bool> TryAppendAsync(Batch batch)
    {
        var lines = batch.ToAppend();
        var append = batch.AppendWith ?? log.TryAppendAsync;
        var isInDoubt = false;
        Exception? fault = null;
        foreach (var pause in Pauses)
        {
            await Task.Delay(pause).ConfigureAwait(false);
            try
            {
                if (await append(lines, CancellationToken.None).ConfigureAwait(false))
                {
                    return true;
                }

                // Lines that were written before the storage broke off stand in their own way now.
                if (isInDoubt && await StandsAsync(lines).ConfigureAwait(false))
                {
                    return true;
                }

                await CatchUpAsync().ConfigureAwait(false);
                return ledger.Sequence > batch.After ? false : throw Shrunk(batch);
            }
            catch (StoreException refused) when (!isInDoubt && refused is { Fate: WriteFate.NotWritten, IsTransient: false })
            {
                throw;
            }
#pragma warning disable CA1031 // Whatever a storage throws: it may have been while the lines were on their way. What is saved with them may throw what it likes.
            catch (Exception broken) when (batch.AppendWith is null || broken is StoreException)
#pragma warning restore CA1031
            {
                isInDoubt |= broken is not StoreException { Fate: WriteFate.NotWritten };
                fault = broken;
            }
        }

        throw !isInDoubt ? fault! : new StoreException(
            $"The ledger \"{name}\" could not be reached, and it is not known whether what was to be recorded is on record: {fault!.Message}", fault)
        {
            Fate = WriteFate.Unknown,
        };
    }

    // What was read once is gone, and what would be recorded now would not follow it.
    private StoreException Shrunk(Batch batch) => new(
        FormattableString.Invariant($"The stored ledger \"{name}\" does not end with entry {batch.After} any more, which was its last: it was replaced while it was open, perhaps by an older backup. Open it again."));

    private async Task<bool> StandsAsync(AppendBatch batch)
    {
        await foreach (var line in log.ReadAsync(batch.After, CancellationToken.None).ConfigureAwait(false))
        {
            return line.Span.SequenceEqual(Encoding.UTF8.GetBytes(batch.Lines[0]));
        }

        return false;
    }

    private Task CatchUpAsync() => _follower.CatchUpAsync(progress: null, CancellationToken.None);
}
