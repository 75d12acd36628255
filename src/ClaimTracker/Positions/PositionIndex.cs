namespace ClaimTracker;

/// <summary>The positions on a question: found by answer, and arranged so that rivals of a figure or date are found by search.</summary>
/// <param name="few">With no more than these, looking at all of them is quicker than any search.</param>
internal sealed class PositionIndex(int few = PositionIndex.Few)
{
    private const int Few = 32;

    private readonly HashSlots _byHeld = new();
    private readonly Dictionary<string, SortedIntervals> _byUnit = [];
    private readonly List<PositionCell> _others = [];
    private readonly List<PositionCell> _all = [];
    private readonly Stack<PositionCell> _spare = [];
    private HeldRelation[] _relations = [];
    private AnswerLogic? _logic;
    private int _arranged;

    /// <summary>All positions in order of arrival.</summary>
    public List<PositionCell> All => _all;

    /// <summary>Forgets all positions, keeps the room, and goes on with the answers to another question.</summary>
    public void Begin(AnswerLogic logic)
    {
        _logic = logic;
        _byHeld.Clear();
        _byUnit.Clear();
        _others.Clear();
        Array.Clear(_relations, 0, Math.Min(_relations.Length, _all.Count * _all.Count / 2));
        _all.ForEach(_spare.Push);
        _all.Clear();
        _arranged = 0;
    }

    /// <summary>Goes on with what tells the same of the positions here, and more of others.</summary>
    public void GoOnWith(AnswerLogic logic) => _logic = logic;

    /// <summary>The position of an answer, a new one where there is none yet.</summary>
    public PositionCell Get(HeldAnswer held)
    {
        var hash = held.GetHashCode();
        var slot = _byHeld.First(hash);
        while (_byHeld.Next(hash, ref slot, out var known))
        {
            if (_all[known].Held.Equals(held))
            {
                return _all[known];
            }
        }

        var position = _spare.TryPop(out var spare) ? spare : new PositionCell();
        position.Begin(held, _all.Count);
        _byHeld.Add(hash, position.Number);
        _all.Add(position);
        return position;
    }

    /// <summary>All positions that can rival one, and perhaps some more.</summary>
    public List<PositionCell> MayRival(PositionCell position)
    {
        if (_all.Count <= few)
        {
            return _all;
        }

        for (; _arranged < _all.Count; _arranged++)
        {
            Arrange(_all[_arranged]);
        }

        return IsSearched(position, out var unit, out var lower, out var upper) ? [.. _byUnit[unit].Outside(lower, upper), .. _others] : _all;
    }

    /// <summary>How two positions relate; remembered where there are few.</summary>
    public HeldRelation Relate(PositionCell first, PositionCell second)
    {
        var (one, two) = first.Number < second.Number ? (first, second) : (second, first);
        if (two.Number >= few || Logic.IsHouse)
        {
            return Logic.Relate(first.Held, second.Held);
        }

        // Each has its relations to those before it, one after another. A relation to itself is never asked for.
        var place = (two.Number * (two.Number - 1) / 2) + one.Number;
        if (place >= _relations.Length)
        {
            Array.Resize(ref _relations, _all.Count * (_all.Count - 1) / 2);
        }

        ref var relation = ref _relations[place];
        if (relation == default)
        {
            relation = Logic.Relate(one.Held, two.Held);
        }

        return one == first ? relation : relation.Mirrored();
    }

    private AnswerLogic Logic => _logic ?? throw new InvalidOperationException("No question yet.");

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

    // Where a comparer of the house decides what is disjoint, all are looked at.
    private bool IsSearched(PositionCell position, out string unit, out IntervalEnd lower, out IntervalEnd upper)
    {
        unit = position.Held.Answer is ComparedAnswer.Figure figure ? figure.Unit : string.Empty;
        var ends = !Logic.IsHouse && !position.Held.IsDenied ? IntervalEnd.EndsOf(position.Held.Answer) : null;
        (lower, upper) = ends ?? default;
        return ends is not null;
    }
}
