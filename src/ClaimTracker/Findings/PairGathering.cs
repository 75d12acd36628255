namespace ClaimTracker;

/// <summary>Gathers the pairs of claims of one code and status between two positions, without keeping pairs.</summary>
internal sealed class PairGathering(Position position, Position against)
{
    private readonly HashSet<int> _claims = [];
    private readonly HashSet<int> _against = [];
    private ClaimPair _example;

    public int Pairs { get; private set; }

    /// <summary>Adds a pair whose first claim is on the first position.</summary>
    public void Add(ClaimPair pair, RowsById order)
    {
        _claims.Add(pair.First);
        _against.Add(pair.Second);
        if (Pairs++ == 0 || IsBefore(pair, _example, order))
        {
            _example = pair;
        }
    }

    /// <summary>Tells what was gathered as one.</summary>
    public FindingGroup ToGroup(LedgerRoot root, PairFindings pairs, Func<Finding, Finding> shown) => new(
        shown(pairs.Make(_example, root, position, against)), position, against, ClaimsOf(_claims, root), ClaimsOf(_against, root), Pairs);

    // By the smaller ids of both, then by the greater ones.
    private static bool IsBefore(ClaimPair one, ClaimPair two, RowsById order)
    {
        var (first, second) = Ordered(one, order);
        var (otherFirst, otherSecond) = Ordered(two, order);
        var byFirst = order.Compare(first, otherFirst);
        return byFirst < 0 || (byFirst == 0 && order.Compare(second, otherSecond) < 0);
    }

    private static (int, int) Ordered(ClaimPair pair, RowsById order) =>
        order.Compare(pair.First, pair.Second) < 0 ? (pair.First, pair.Second) : (pair.Second, pair.First);

    private static IEnumerable<Claim> ClaimsOf(HashSet<int> rows, LedgerRoot root) => rows.Order(new RowsById(root.Columns)).Select(row => new Claim(root, row));
}
