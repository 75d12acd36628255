namespace ClaimTracker;

/// <summary>Finds which claims on a question have something to tell one another: positions first, then groups, and single pairs only when they are read.</summary>
internal readonly struct RivalSearch(QuestionGroups groups)
{
    /// <summary>All pairs of groups whose comparison has a status, each once.</summary>
    public IEnumerable<GroupPair> GroupPairs()
    {
        foreach (var position in groups.Positions)
        {
            foreach (var rival in groups.MayRival(position))
            {
                if (rival.Number <= position.Number || groups.Relate(position, rival) is not { MayClash: true } held)
                {
                    continue;
                }

                for (var first = position.FirstGroup; first >= 0; first = groups.NextInPosition(first))
                {
                    for (var second = rival.FirstGroup; second >= 0; second = groups.NextInPosition(second))
                    {
                        if (groups.Compare(first, second, held) is { Status: not ComparisonStatus.None } result)
                        {
                            yield return new GroupPair(new ClaimGroup(groups, first), new ClaimGroup(groups, second), result);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The pairs of one group with others, the group being first.</summary>
    public IEnumerable<GroupPair> GroupPairsOf(ClaimGroup own)
    {
        foreach (var position in groups.MayRival(own.Position))
        {
            if (position == own.Position || groups.Relate(own.Position, position) is not { MayClash: true } held)
            {
                continue;
            }

            for (var other = position.FirstGroup; other >= 0; other = groups.NextInPosition(other))
            {
                if (groups.Compare(own.Number, other, held) is { Status: not ComparisonStatus.None } result)
                {
                    yield return new GroupPair(own, new ClaimGroup(groups, other), result);
                }
            }
        }
    }

    /// <summary>The pairs of claims behind two groups that give a finding.</summary>
    public IEnumerable<ClaimPair> FindingsIn(GroupPair pair)
    {
        for (var first = groups.FirstClaim(pair.First.Number); first >= 0; first = groups.NextClaim(first))
        {
            if (!groups.Root.Stands(groups.RowOf(first)))
            {
                continue;
            }

            var firstInForce = groups.IsInForce(pair.First.Number, first);
            for (var second = groups.FirstClaim(pair.Second.Number); second >= 0; second = groups.NextClaim(second))
            {
                if (GivesFinding(in pair, first, firstInForce, second))
                {
                    yield return new ClaimPair(groups.RowOf(first), groups.RowOf(second), pair.Result);
                }
            }
        }
    }

    /// <summary>Adds the claims of all rival groups that give a finding with one claim, which stands.</summary>
    public void AddRivalsOf(ClaimGroup own, int row, List<Rival> found)
    {
        var claim = groups.FirstClaim(own.Number);
        while (groups.RowOf(claim) != row)
        {
            claim = groups.NextClaim(claim);
        }

        var inForce = groups.IsInForce(own.Number, claim);
        foreach (var position in groups.MayRival(own.Position))
        {
            if (position == own.Position || groups.Relate(own.Position, position) is not { MayClash: true } held)
            {
                continue;
            }

            for (var other = position.FirstGroup; other >= 0; other = groups.NextInPosition(other))
            {
                var result = groups.Compare(own.Number, other, held);
                for (var rival = result.Status == ComparisonStatus.None ? -1 : groups.FirstClaim(other); rival >= 0; rival = groups.NextClaim(rival))
                {
                    if (GivesFinding(new GroupPair(own, new ClaimGroup(groups, other), result), claim, inForce, rival))
                    {
                        found.Add(new Rival(groups.RowOf(rival), groups.IdKeyOf(rival), result));
                    }
                }
            }
        }
    }

    // The first claim stands. Of two claims that are not both in force, the newer one tells what became of the other.
    private bool GivesFinding(in GroupPair pair, int first, bool firstInForce, int second)
    {
        if (!groups.Root.Stands(groups.RowOf(second)))
        {
            return false;
        }

        var secondInForce = groups.IsInForce(pair.Second.Number, second);
        return (firstInForce && secondInForce)
            || (firstInForce && pair.Result.Relation.FirstIsNewer() && Ends(pair, first, second))
            || (secondInForce && pair.Result.Relation.SecondIsNewer() && Ends(pair.Mirrored(), second, first));
    }

    // Whether the newer claim itself corrects or overtakes the other.
    private bool Ends(GroupPair pair, int newer, int older)
    {
        if (pair.Result.Relation == Relation.Corrects)
        {
            return true;
        }

        ref readonly var one = ref pair.First.Standpoint;
        ref readonly var two = ref pair.Second.Standpoint;
        var order = TimeReach.Order(two.Said, one.Said);
        return one.IsSameSpeakerAs(in two) && (order < 0 || (order == 0 && groups.IsRecordedBefore(older, newer)));
    }
}
