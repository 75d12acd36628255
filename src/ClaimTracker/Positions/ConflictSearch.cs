namespace ClaimTracker;

/// <summary>Goes through all pairs of claims in force that conflict, without keeping any.</summary>
/// <remarks>A claim is made once, not once for each pair. Not thread-safe.</remarks>
internal sealed class ConflictSearch
{
    private readonly QuestionGroups _groups;
    private readonly CurrentGroups _current;
    private readonly Claim?[] _claims;

    public ConflictSearch(QuestionGroups groups)
    {
        _groups = groups;
        _current = new CurrentGroups(groups);
        _current.FindInForce();
        _claims = new Claim?[groups.ClaimCount];
    }

    /// <summary>The pairs, each once, in no order.</summary>
    public IEnumerable<ConflictingClaims> Find()
    {
        foreach (var position in _groups.Positions)
        {
            foreach (var rival in _groups.MayRival(position))
            {
                if (rival.Number <= position.Number || _groups.Relate(position, rival) is not { MayClash: true } held)
                {
                    continue;
                }

                for (var first = NextInForce(position.FirstGroup); first >= 0; first = NextInForce(_groups.NextInPosition(first)))
                {
                    for (var second = NextInForce(rival.FirstGroup); second >= 0; second = NextInForce(_groups.NextInPosition(second)))
                    {
                        if (_groups.Compare(first, second, held) is not { Status: ComparisonStatus.Conflict } result)
                        {
                            continue;
                        }

                        for (var one = NextClaim(_groups.FirstClaim(first)); one >= 0; one = NextClaim(_groups.NextClaim(one)))
                        {
                            for (var two = NextClaim(_groups.FirstClaim(second)); two >= 0; two = NextClaim(_groups.NextClaim(two)))
                            {
                                yield return new ConflictingClaims(ClaimAt(one), ClaimAt(two), result);
                            }
                        }
                    }
                }
            }
        }
    }

    private Claim ClaimAt(int claim) => _claims[claim] ??= new Claim(_groups.Root, _groups.RowOf(claim));

    private int NextInForce(int group)
    {
        while (group >= 0 && !_current.IsInForce(group))
        {
            group = _groups.NextInPosition(group);
        }

        return group;
    }

    private int NextClaim(int claim)
    {
        while (claim >= 0 && !_current.IsClaimInForce(claim))
        {
            claim = _groups.NextClaim(claim);
        }

        return claim;
    }
}
