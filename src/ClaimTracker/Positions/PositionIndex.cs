namespace ClaimTracker;

/// <summary>The positions on a question: found by hash, and arranged so that rivals of a figure or date are found by search.</summary>
/// <param name="searchesIntervals">False where a comparer of the house decides what is disjoint: then all are looked at.</param>
internal sealed class PositionIndex(bool searchesIntervals)
{
    private readonly Dictionary<HeldAnswer, PositionCell> _byAnswer = [];
    private readonly Dictionary<string, SortedIntervals> _byUnit = [];
    private readonly List<PositionCell> _others = [];
    private readonly List<PositionCell> _all = [];

    /// <summary>All positions in order of arrival.</summary>
    public IReadOnlyList<PositionCell> All => _all;

    /// <summary>The position of an answer, a new one where there is none yet.</summary>
    public PositionCell Get(HeldAnswer held)
    {
        if (!_byAnswer.TryGetValue(held, out var position))
        {
            position = new PositionCell(held, _all.Count);
            _byAnswer.Add(held, position);
            _all.Add(position);
            Arrange(position);
        }

        return position;
    }

    /// <summary>All positions that can rival one, and perhaps some more.</summary>
    public IEnumerable<PositionCell> MayRival(PositionCell position) => IsSearched(position, out var unit, out var lower, out var upper)
        ? _byUnit[unit].Outside(lower, upper).Concat(_others)
        : _all;

    private void Arrange(PositionCell position)
    {
        if (!IsSearched(position, out var unit, out var lower, out var upper))
        {
            _others.Add(position);
            return;
        }

        if (!_byUnit.TryGetValue(unit, out var intervals))
        {
            _byUnit[unit] = intervals = new SortedIntervals();
        }

        intervals.Add(position, lower, upper);
    }

    private bool IsSearched(PositionCell position, out string unit, out IntervalEnd lower, out IntervalEnd upper)
    {
        unit = position.Held.Answer is ComparedAnswer.Figure figure ? figure.Unit : string.Empty;
        var ends = searchesIntervals && !position.Held.IsDenied ? IntervalEnd.EndsOf(position.Held.Answer) : null;
        (lower, upper) = ends ?? default;
        return ends is not null;
    }
}
