namespace ClaimTracker;

/// <summary>Reading what others recorded, when no batch is on its way.</summary>
internal sealed class PendingCatchUp : PendingWrite
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Done => _done.Task;

    public override WriteTurn Prepare(Batch batch) => batch.TryCatchUp() ? WriteTurn.Added : WriteTurn.Later;

    public override bool Complete(IReadOnlyList<RecordOutcome?> outcomes)
    {
        _done.SetResult();
        return true;
    }

    public override void Fail(Exception fault) => _done.TrySetException(fault);
}
