using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Some of many claims: as many at a time as a batch takes.</summary>
/// <param name="drafts">What to record; makes the draft of a place at a moment, and tells what cannot be read.</param>
/// <param name="count">How many there are.</param>
/// <param name="first">The place of the first among all that were given.</param>
/// <param name="note">Who records them, and why.</param>
/// <param name="cancellation">Takes back those whose turn has not come.</param>
internal sealed class PendingMany(
    Func<int, LedgerRoot, List<Problem>, ClaimDraft> drafts, int count, int first, EntryNote? note, CancellationToken cancellation) : PendingWrite
{
    private readonly TaskCompletionSource<ImmutableArray<RefusedClaim>> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<RefusedClaim> _refused = [];
    private readonly List<RefusedClaim> _refusedInTurn = [];
    private int _taken;
    private int _takenInTurn;
    private bool _hasLookedAgain;
    private Exception? _fault;

    public Task<ImmutableArray<RefusedClaim>> Done => _done.Task;

    public override WriteTurn Prepare(Batch batch)
    {
        if (cancellation.IsCancellationRequested)
        {
            _done.TrySetCanceled(cancellation);
            return WriteTurn.Over;
        }

        var before = batch.Entries.Count;
        TakeAsManyAsFit(batch);
        return batch.Entries.Count > before ? WriteTurn.Added : Note() ? WriteTurn.Over : WriteTurn.Later;
    }

    public override bool Complete(IReadOnlyList<RecordOutcome?> outcomes) => Note();

    public override void Fail(Exception fault) => _done.TrySetException(fault);

    // What a house check or a comparer throws goes to the caller, when those before are on record.
    private void TakeAsManyAsFit(Batch batch)
    {
        _refusedInTurn.Clear();
        _fault = null;
        _takenInTurn = _taken;
        try
        {
            while (_takenInTurn < count && TryTake(_takenInTurn, batch))
            {
                _takenInTurn++;
            }
        }
#pragma warning disable CA1031 // Whatever a house check throws.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            _fault = fault;
        }
    }

    // False when a later batch has to take it.
    private bool TryTake(int place, Batch batch)
    {
        var problems = new List<Problem>();
        var draft = drafts(place, batch.Root, problems);
        ImmutableArray<Problem> found = problems.Count > 0
            ? [.. problems, .. EntryChecks.BuiltIn(draft, batch.Root)]
            : EntryChecks.OfDraft(draft, batch.Root, batch.Settings);
        if (found.IsEmpty)
        {
            return batch.TryAdd(draft, note, appendWith: null);
        }

        // Once is enough: what is refused afterwards lacks nothing that was recorded before these were given.
        if (!_hasLookedAgain && batch.LooksAgain())
        {
            return false;
        }

        _hasLookedAgain = true;
        _refusedInTurn.Add(new RefusedClaim(first + place, found));
        return true;
    }

    // What was done in this turn stands. True when all is done.
    private bool Note()
    {
        _refused.AddRange(_refusedInTurn);
        _refusedInTurn.Clear();
        _taken = _takenInTurn;
        if (_fault is not null)
        {
            _done.SetException(_fault);
            return true;
        }

        if (_taken < count)
        {
            return false;
        }

        _done.SetResult([.. _refused]);
        return true;
    }
}
