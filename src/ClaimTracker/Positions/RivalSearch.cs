namespace ClaimTracker;

/// <summary>Finds which claims on a question have something to tell one another: positions first, then groups, and single pairs only when they are read.</summary>
internal sealed class RivalSearch(QuestionGroups groups)
{
    /// <summary>All pairs of groups whose comparison has a status, each once.</summary>
    public IEnumerable<GroupPair> GroupPairs()
    {
        foreach (var position in groups.Positions)
        {
            foreach (var rival in groups.MayRival(position).Where(rival => rival.Number > position.Number))
            {
                foreach (var pair in GroupPairs(position, rival))
                {
                    yield return pair;
                }
            }
        }
    }

    /// <summary>The pairs of one group with others, the group being first.</summary>
    public IEnumerable<GroupPair> GroupPairsOf(ClaimGroup own)
    {
        foreach (var position in groups.MayRival(own.Position).Where(position => position != own.Position))
        {
            var held = groups.Comparer.Answers.Relate(own.Position.Held, position.Held);
            if (!MayClash(held))
            {
                continue;
            }

            foreach (var other in position.Groups)
            {
                if (groups.Comparer.Compare(own.Stance, other.Stance, held) is { Status: not ComparisonStatus.None } result)
                {
                    yield return new GroupPair(own, other, result);
                }
            }
        }
    }

    /// <summary>The pairs of claims behind two groups that give a finding.</summary>
    public IEnumerable<ClaimPair> FindingsIn(GroupPair pair) =>
        from first in pair.First.Rows
        from second in FindingsOf(first, pair)
        select second;

    /// <summary>The findings of one claim of the first group with those of the second.</summary>
    public IEnumerable<ClaimPair> FindingsOf(int first, GroupPair pair)
    {
        var firstInForce = groups.IsInForce(pair.First, first);
        foreach (var second in pair.Second.Rows)
        {
            if (!groups.Stands(first) || !groups.Stands(second))
            {
                continue;
            }

            var secondInForce = groups.IsInForce(pair.Second, second);
            if ((firstInForce && secondInForce)
                || (firstInForce && pair.Result.Relation.FirstIsNewer() && Ends(pair, first, second))
                || (secondInForce && pair.Result.Relation.SecondIsNewer() && Ends(pair.Mirrored(), second, first)))
            {
                yield return new ClaimPair(first, second, pair.Result);
            }
        }
    }

    private IEnumerable<GroupPair> GroupPairs(PositionCell first, PositionCell second)
    {
        var held = groups.Comparer.Answers.Relate(first.Held, second.Held);
        if (!MayClash(held))
        {
            yield break;
        }

        foreach (var one in first.Groups)
        {
            foreach (var two in second.Groups)
            {
                if (groups.Comparer.Compare(one.Stance, two.Stance, held) is { Status: not ComparisonStatus.None } result)
                {
                    yield return new GroupPair(one, two, result);
                }
            }
        }
    }

    // Free text that differs clashes only where an editor linked two claims.
    private static bool MayClash(HeldRelation held) => held.Relation.Clashes() || held.Reason == Reason.Unstructured;

    // Whether the newer claim itself corrects or overtakes the other.
    private bool Ends(GroupPair pair, int newer, int older)
    {
        if (pair.Result.Relation == Relation.Corrects)
        {
            return true;
        }

        var order = Standpoint.Order(pair.Second.Standpoint.Said, pair.First.Standpoint.Said);
        return pair.First.Standpoint.IsSameSpeakerAs(pair.Second.Standpoint)
            && (order < 0 || (order == 0 && groups.Root.Columns.RecordedTicks(older) < groups.Root.Columns.RecordedTicks(newer)));
    }
}
