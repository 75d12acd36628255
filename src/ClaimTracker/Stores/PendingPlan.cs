namespace ClaimTracker;

/// <summary>Anything but claims: it is written by itself.</summary>
internal sealed class PendingPlan(EntryPlan plan, CancellationToken cancellation) : PendingWrite
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => _done.Task;

    public override WriteTurn Prepare(Batch batch)
    {
        if (cancellation.IsCancellationRequested)
        {
            _done.TrySetCanceled(cancellation);
            return WriteTurn.Over;
        }

        return batch.TryAdd(plan) ? WriteTurn.Added : WriteTurn.Later;
    }

    public override bool Complete(IReadOnlyList<RecordOutcome?> outcomes)
    {
        _done.SetResult();
        return true;
    }

    public override void Fail(Exception fault) => _done.TrySetException(fault);
}
