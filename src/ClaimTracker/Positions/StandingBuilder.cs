using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClaimTracker;

/// <summary>Makes standings: one pure function from a question and a root.</summary>
/// <remarks>
/// Cost: the claims on the question; pairs of its positions and groups are looked at only until one decides. The room that the groups take
/// is used again for the next question. Not thread-safe.
/// </remarks>
internal sealed class StandingBuilder(ComparisonSettings settings)
{
    private QuestionGroups? _groups;
    private CurrentGroups? _current;

    public QuestionStanding Build(LedgerRoot root, int question)
    {
        var (groups, current) = Begin(root, question);
        var worst = current.WorstStatus();
        var isAnswered = current.IsAnswered();
        var details = isAnswered && worst == ComparisonStatus.None ? StandingDetails.Of(groups, current) : null;
        var state = (isAnswered, worst) switch
        {
            (false, _) => QuestionState.Unanswered,
            (_, ComparisonStatus.Conflict) => QuestionState.Disputed,
            (_, ComparisonStatus.Possible) => QuestionState.PossiblyDisputed,
            _ => details!.StateWithoutConflict,
        };
        return new QuestionStanding(root, question, settings, state, PositionsOf(groups, current), [.. groups.Apart], details);
    }

    /// <summary>What of a standing is made only when it is read.</summary>
    public StandingDetails BuildDetails(LedgerRoot root, int question)
    {
        var (groups, current) = Begin(root, question);
        return StandingDetails.Of(groups, current);
    }

    private (QuestionGroups Groups, CurrentGroups Current) Begin(LedgerRoot root, int question)
    {
        if (_groups is null || _current is null)
        {
            _groups = new QuestionGroups(root, question, settings);
            _current = new CurrentGroups(_groups);
        }
        else
        {
            _groups.Begin(root, question);
        }

        _groups.AddAll();
        _current.Find();
        return (_groups, _current);
    }

    private static ImmutableArray<Position> PositionsOf(QuestionGroups groups, CurrentGroups current)
    {
        var positions = new Position[groups.Positions.Count];
        var firsts = new int[positions.Length];
        foreach (var cell in groups.Positions)
        {
            var rows = current.RowsOf(cell, inForceOnly: false);
            var inForce = current.IsWhollyInForce(cell) ? rows : current.RowsOf(cell, inForceOnly: true);
            firsts[cell.Number] = rows[0];
            positions[cell.Number] = new Position(groups.Root, cell.Held.IsDenied, rows, inForce, current.IsEarlier(cell));
        }

        new RowsById(groups.Root.Columns).Sort(firsts, positions.AsSpan());
        return ImmutableCollectionsMarshal.AsImmutableArray(positions);
    }
}
