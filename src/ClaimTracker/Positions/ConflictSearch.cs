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

                for (var first = NextInForce(position.FirstClaim); first >= 0; first = NextInForce(_groups.NextClaimInPosition(first)))
                {
                    for (var second = NextInForce(rival.FirstClaim); second >= 0; second = NextInForce(_groups.NextClaimInPosition(second)))
                    {
                        if (_groups.CompareClaims(first, second, held) is { Status: ComparisonStatus.Conflict } result)
                        {
                            yield return new ConflictingClaims(ClaimAt(first), ClaimAt(second), result);
                        }
                    }
                }
            }
        }
    }

    private Claim ClaimAt(int claim) => _claims[claim] ??= new Claim(_groups.Root, _groups.RowOf(claim));

    private int NextInForce(int claim)
    {
        while (claim >= 0 && !_current.IsClaimInForce(claim))
        {
            claim = _groups.NextClaimInPosition(claim);
        }

        return claim;
    }
}
