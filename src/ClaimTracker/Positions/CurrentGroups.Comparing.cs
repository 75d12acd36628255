namespace ClaimTracker;

// What has to compare: the worst that is found, and what tells of an earlier time. Each looks only until one pair decides.
internal sealed partial class CurrentGroups
{
    /// <summary>Whether two claims in force, in no earlier position, conflict; or else may conflict.</summary>
    public ComparisonStatus WorstStatus()
    {
        var worst = ComparisonStatus.None;
        foreach (var position in groups.Positions)
        {
            if (IsEarlier(position))
            {
                continue;
            }

            foreach (var rival in groups.MayRival(position))
            {
                if (rival.Number > position.Number && !IsEarlier(rival) && groups.Relate(position, rival) is { MayClash: true } held)
                {
                    Worsen(position, rival, held, ref worst);
                }

                if (worst == ComparisonStatus.Conflict)
                {
                    return worst;
                }
            }
        }

        return worst;
    }

    private void Worsen(PositionCell position, PositionCell rival, HeldRelation held, ref ComparisonStatus worst)
    {
        for (var first = position.FirstGroup; first >= 0; first = groups.NextInPosition(first))
        {
            if (!IsInForce(first) || !CanWorsen(first, worst))
            {
                continue;
            }

            for (var second = rival.FirstGroup; second >= 0; second = groups.NextInPosition(second))
            {
                if (!IsInForce(second) || !CanWorsen(second, worst))
                {
                    continue;
                }

                var status = groups.Compare(first, second, held).Status;
                if (status == ComparisonStatus.Conflict)
                {
                    worst = status;
                    return;
                }

                worst = status == ComparisonStatus.Possible ? status : worst;
            }
        }
    }

    // What is hedged, or undated where time matters, can only be in possible conflict: of these one is enough.
    private bool CanWorsen(int group, ComparisonStatus worst)
    {
        ref readonly var sight = ref groups.SightOf(group);
        return worst == ComparisonStatus.None || (sight.IsCertain && (Timing == Timing.Fixed || sight.When.IsKnown));
    }

    private bool IsUpdated(PositionCell position)
    {
        var hasClaim = false;
        for (var group = position.FirstGroup; group >= 0; group = groups.NextInPosition(group))
        {
            if (!IsInForce(group))
            {
                continue;
            }

            hasClaim = true;
            if (!IsUpdated(group, position))
            {
                return false;
            }
        }

        return hasClaim;
    }

    private bool IsUpdated(int group, PositionCell position)
    {
        var when = groups.SightOf(group).When;
        if (when.End > groups.LatestWhen)
        {
            return false;
        }

        // What was recorded last is often what is later.
        var rivals = groups.MayRival(position);
        for (var place = rivals.Count - 1; place >= 0; place--)
        {
            var rival = rivals[place];
            if (rival == position || groups.Relate(position, rival) is not { MayClash: true } held)
            {
                continue;
            }

            for (var other = rival.FirstGroup; other >= 0; other = groups.NextInPosition(other))
            {
                if (IsInForce(other) && when.IsBefore(groups.SightOf(other).When) && groups.Compare(group, other, held) is { Code: PairCode.Update, Relation: Relation.UpdatedBy })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
