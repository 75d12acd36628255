namespace ClaimTracker;

/// <summary>Finds which claims on a question have something to tell one another: positions first, and single pairs only when they are read.</summary>
internal readonly struct RivalSearch(QuestionGroups groups)
{
    // With no more claims than these, all are looked at.
    private const int Near = 512;

    /// <summary>All pairs of claims that give a finding, each once; made as they are read.</summary>
    public IEnumerable<(int First, int Second, PairResult Result)> Findings()
    {
        foreach (var position in groups.Positions)
        {
            foreach (var rival in groups.MayRival(position))
            {
                if (rival.Number <= position.Number || groups.Relate(position, rival) is not { MayClash: true } held)
                {
                    continue;
                }

                for (var first = position.FirstClaim; first >= 0; first = groups.NextClaimInPosition(first))
                {
                    if (!groups.Root.Stands(groups.RowOf(first)))
                    {
                        continue;
                    }

                    var inForce = groups.IsInForce(first);
                    for (var second = rival.FirstClaim; second >= 0; second = groups.NextClaimInPosition(second))
                    {
                        if (GivesFinding(first, inForce, second, held, out var result))
                        {
                            yield return (first, second, result);
                        }
                    }
                }
            }
        }
    }

    /// <summary>Adds all claims that give a finding with one, which stands.</summary>
    public void AddRivalsOf(int claim, List<Rival> found)
    {
        var inForce = groups.IsInForce(claim);
        var own = groups.PositionOfClaim(claim);
        if (groups.ClaimCount <= Near)
        {
            AddNearRivalsOf(claim, inForce, own, found);
            return;
        }

        foreach (var position in groups.MayRival(own))
        {
            if (position == own || groups.Relate(own, position) is not { MayClash: true } held)
            {
                continue;
            }

            for (var rival = position.FirstClaim; rival >= 0; rival = groups.NextClaimInPosition(rival))
            {
                Add(claim, inForce, rival, held, found);
            }
        }
    }

    // Claims that stand side by side are read much faster in their order than from position to position.
    private void AddNearRivalsOf(int claim, bool inForce, PositionCell own, List<Rival> found)
    {
        Span<HeldRelation> relations = stackalloc HeldRelation[Math.Min(groups.Positions.Count, Near)];
        relations.Clear();
        foreach (var position in groups.MayRival(own))
        {
            relations[position.Number] = position == own ? default : groups.Relate(own, position);
        }

        for (var rival = 0; rival < groups.ClaimCount; rival++)
        {
            if (relations[groups.PositionNumberOf(rival)] is { MayClash: true } held)
            {
                Add(claim, inForce, rival, held, found);
            }
        }
    }

    private void Add(int claim, bool inForce, int rival, HeldRelation held, List<Rival> found)
    {
        if (GivesFinding(claim, inForce, rival, held, out var result))
        {
            found.Add(new Rival(groups.RowOf(rival), groups.IdKeyOf(rival), result));
        }
    }

    // The first claim stands. Of two claims that are not both in force, the newer one tells what became of the other.
    private bool GivesFinding(int first, bool firstInForce, int second, HeldRelation held, out PairResult result)
    {
        result = groups.CompareClaims(first, second, held);
        if (result.Status == ComparisonStatus.None || !groups.Root.Stands(groups.RowOf(second)))
        {
            return false;
        }

        var secondInForce = groups.IsInForce(second);
        return (firstInForce && secondInForce)
            || (firstInForce && result.Relation.FirstIsNewer() && Ends(first, second, result.Relation == Relation.Corrects))
            || (secondInForce && result.Relation.SecondIsNewer() && Ends(second, first, result.Relation == Relation.CorrectedBy));
    }

    // Whether the newer claim itself corrects or overtakes the other.
    private bool Ends(int newer, int older, bool corrects)
    {
        if (corrects)
        {
            return true;
        }

        var (one, two) = (groups.StandpointOf(groups.GroupOfClaim(newer)), groups.StandpointOf(groups.GroupOfClaim(older)));
        var order = TimeReach.Order(two.Said, one.Said);
        return one.IsSameSpeakerAs(in two) && (order < 0 || (order == 0 && groups.IsRecordedBefore(older, newer)));
    }
}
