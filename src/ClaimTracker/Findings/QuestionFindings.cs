namespace ClaimTracker;

/// <summary>The findings of pairs of claims on one question, by claim: made one by one, and never kept.</summary>
/// <remarks>Memory: the claims on the question. Not thread-safe.</remarks>
internal sealed class QuestionFindings
{
    private readonly LedgerRoot _root;
    private readonly QuestionGroups _groups;
    private readonly Position[] _positions;
    private readonly PairFindings _pairs;

    public QuestionFindings(QuestionStanding standing, PairFindings pairs)
    {
        _root = standing.Root;
        _groups = standing.Groups;
        _positions = standing.PositionsIn(_groups);
        _pairs = pairs;
    }

    /// <summary>Which codes each claim gives findings of in which its id is the smaller one, as (row, code), perhaps several times.</summary>
    public IEnumerable<(int Row, string Code)> Smaller()
    {
        var order = new RowsById(_root.Columns);
        var search = new RivalSearch(_groups);
        foreach (var pair in search.GroupPairs())
        {
            foreach (var claims in search.FindingsIn(pair))
            {
                yield return (order.Compare(claims.First, claims.Second) < 0 ? claims.First : claims.Second, claims.Result.Code!);
            }
        }
    }

    /// <summary>The findings of one code in which the id of a claim is the smaller one, in order of the other's id.</summary>
    public IEnumerable<Finding> Of(int row, string code)
    {
        var order = new RowsById(_root.Columns);
        var own = _groups.GroupOf(row)!.Value;
        var search = new RivalSearch(_groups);
        var found = new List<ClaimPair>();
        foreach (var pair in search.GroupPairsOf(own))
        {
            if (pair.Result.Code == code)
            {
                search.AddFindingsOf(row, _groups.IsInForce(own.Number, row), in pair, found);
            }
        }

        found.RemoveAll(pair => order.Compare(pair.Second, row) < 0);
        found.Sort((one, two) => order.Compare(one.Second, two.Second));
        foreach (var pair in found)
        {
            yield return _pairs.Make(pair, _root, PositionOf(own.Number), PositionOf(_groups.GroupOf(pair.Second)!.Value.Number));
        }
    }

    private Position PositionOf(int group) => _positions[_groups.PositionOf(group).Number];
}
