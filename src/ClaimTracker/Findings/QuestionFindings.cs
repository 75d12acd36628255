using System.Runtime.InteropServices;

namespace ClaimTracker;

/// <summary>The findings of pairs of claims on one question, by claim: made one by one, and never kept.</summary>
/// <remarks>Memory: the claims on the question. Not thread-safe.</remarks>
internal sealed class QuestionFindings
{
    private readonly LedgerRoot _root;
    private readonly QuestionGroups _groups;
    private readonly Position[] _positions;
    private readonly FindingSource _source;
    private readonly List<Rival> _found = [];

    public QuestionFindings(QuestionStanding standing, PairFindings pairs)
    {
        _root = standing.Root;
        _groups = standing.Groups;
        _positions = standing.PositionsIn(_groups);
        _source = pairs.At(_root);
    }

    /// <summary>Which codes each claim gives findings of in which its id is the smaller one, as (row, code), perhaps several times.</summary>
    public IEnumerable<(int Row, PairCode Code)> Smaller()
    {
        var order = new RowsById(_root.Columns);
        foreach (var (first, second, result) in new RivalSearch(_groups).Findings())
        {
            var (one, two) = (_groups.RowOf(first), _groups.RowOf(second));
            yield return (order.Compare(one, two) < 0 ? one : two, result.Code);
        }
    }

    /// <summary>The findings of one code in which the id of a claim is the smaller one, in order of the other's id.</summary>
    public IEnumerable<Finding> Of(int row, PairCode code)
    {
        var order = new RowsById(_root.Columns);
        _found.Clear();
        new RivalSearch(_groups).AddRivalsOf(_groups.ClaimOf(row), _found);
        _found.RemoveAll(rival => rival.Result.Code != code || order.Compare(rival.Row, row) < 0);
        var places = new int[_found.Count];
        RivalOrder.Fill(CollectionsMarshal.AsSpan(_found), _root.Columns, places);
        foreach (var place in places)
        {
            var rival = _found[place];
            yield return PairFindings.Of(new ClaimPair(row, rival.Row, rival.Result), _source, PositionOf(row), PositionOf(rival.Row));
        }
    }

    private Position PositionOf(int row) => _positions[_groups.PositionOfClaim(_groups.ClaimOf(row)).Number];
}
