namespace ClaimTracker;

/// <summary>Goes through all pairs of claims in force on a question that conflict, each once and in no order, without keeping any.</summary>
/// <remarks>A claim is made once, not once for each pair. Not thread-safe.</remarks>
internal sealed class ConflictSearch
{
    private const int None = InternTable<int>.None;

    private readonly QuestionGroups _groups;
    private readonly CurrentGroups _current;
    private readonly Claim?[] _claims;
    private int _position = None;
    private List<PositionCell> _rivals = [];
    private int _rival;
    private HeldRelation _held;
    private int _first = None;
    private int _second = None;

    public ConflictSearch(QuestionGroups groups)
    {
        _groups = groups;
        _current = new CurrentGroups(groups);
        _current.FindInForce();
        _claims = new Claim?[groups.ClaimCount];
    }

    /// <summary>Goes on to the next pair.</summary>
    /// <returns>False, when there is no other.</returns>
    public bool Next(out ConflictingClaims pair)
    {
        while (_second >= 0 || NextFirst() || NextRival())
        {
            var second = _second;
            _second = InForceFrom(_groups.NextClaimInPosition(second));
            var result = _groups.CompareClaims(_first, second, _held);
            if (result.Status == ComparisonStatus.Conflict)
            {
                pair = new ConflictingClaims(ClaimAt(_first), ClaimAt(second), result);
                return true;
            }
        }

        pair = default;
        return false;
    }

    // The next claim of the position, beside the first one of its rival.
    private bool NextFirst()
    {
        if (_first >= 0)
        {
            _first = InForceFrom(_groups.NextClaimInPosition(_first));
            _second = _first >= 0 ? InForceFrom(_rivals[_rival - 1].FirstClaim) : None;
        }

        return _second >= 0;
    }

    // The next pair of positions that clash and have claims in force.
    private bool NextRival()
    {
        while (true)
        {
            if (_rival == _rivals.Count)
            {
                if (++_position == _groups.Positions.Count)
                {
                    (_position, _rivals, _rival) = (_position - 1, [], 0);
                    return false;
                }

                (_rivals, _rival) = (_groups.MayRival(_groups.Positions[_position]), 0);
                continue;
            }

            var (position, rival) = (_groups.Positions[_position], _rivals[_rival++]);
            if (rival.Number > position.Number && _groups.Relate(position, rival) is { MayClash: true } held)
            {
                (_held, _first, _second) = (held, InForceFrom(position.FirstClaim), InForceFrom(rival.FirstClaim));
                if (_first >= 0 && _second >= 0)
                {
                    return true;
                }

                (_first, _second) = (None, None);
            }
        }
    }

    private Claim ClaimAt(int claim) => _claims[claim] ??= new Claim(_groups.Root, _groups.RowOf(claim));

    private int InForceFrom(int claim)
    {
        while (claim >= 0 && !_current.IsClaimInForce(claim))
        {
            claim = _groups.NextClaimInPosition(claim);
        }

        return claim;
    }
}
