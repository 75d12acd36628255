namespace ClaimTracker;

/// <summary>Positions that assert intervals of one unit, sorted by both ends, so that those disjoint from one are found by search.</summary>
internal sealed class SortedIntervals
{
    private readonly List<(IntervalEnd End, PositionCell Position)> _byLower = [];
    private readonly List<(IntervalEnd End, PositionCell Position)> _byUpper = [];

    public void Add(PositionCell position, IntervalEnd lower, IntervalEnd upper)
    {
        _byLower.Insert(FirstAbove(_byLower, lower), (lower, position));
        _byUpper.Insert(FirstAbove(_byUpper, upper), (upper, position));
    }

    /// <summary>The positions that lie wholly below a lower end or wholly above an upper one.</summary>
    public IEnumerable<PositionCell> Outside(IntervalEnd lower, IntervalEnd upper)
    {
        for (var i = 0; i < _byUpper.Count && _byUpper[i].End.CompareTo(lower) < 0; i++)
        {
            yield return _byUpper[i].Position;
        }

        for (var i = FirstAbove(_byLower, upper); i < _byLower.Count; i++)
        {
            yield return _byLower[i].Position;
        }
    }

    private static int FirstAbove(List<(IntervalEnd End, PositionCell Position)> sorted, IntervalEnd end)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].End.CompareTo(end) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
