namespace ClaimTracker;

/// <summary>One claim; it shares a transaction with others that wait.</summary>
/// <param name="draft">The claim.</param>
/// <param name="note">Who records it, and why.</param>
/// <param name="appendWith">How to append it where that is not up to the log; then it goes by itself. Null almost always.</param>
/// <param name="cancellation">Takes it back as long as its turn has not come.</param>
internal sealed class PendingClaim(
    ClaimDraft draft, EntryNote? note, Func<AppendBatch, CancellationToken, Task<bool>>? appendWith, CancellationToken cancellation) : PendingWrite
{
    private readonly TaskCompletionSource<RecordAttempt> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _place;

    public Task<RecordAttempt> Done => _done.Task;

    public override WriteTurn Prepare(Batch batch)
    {
        if (cancellation.IsCancellationRequested)
        {
            _done.TrySetCanceled(cancellation);
            return WriteTurn.Over;
        }

        var problems = EntryChecks.OfDraft(draft, batch.Root, batch.Settings);
        if (!problems.IsEmpty)
        {
            if (batch.LooksAgain())
            {
                return WriteTurn.Later;
            }

            _done.SetResult(new RecordAttempt(null, problems));
            return WriteTurn.Over;
        }

        _place = batch.Entries.Count;
        return batch.TryAdd(draft, note, appendWith) ? WriteTurn.Added : WriteTurn.Later;
    }

    public override bool Complete(IReadOnlyList<RecordOutcome?> outcomes)
    {
        _done.SetResult(new RecordAttempt(outcomes[_place], []));
        return true;
    }

    public override void Fail(Exception fault) => _done.TrySetException(fault);
}
