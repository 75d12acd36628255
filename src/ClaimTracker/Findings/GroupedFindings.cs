namespace ClaimTracker;

/// <summary>Finds the groups of findings on a question: one for each pair of positions, code and status.</summary>
/// <remarks>Memory: the claims on the question; pairs are counted, and none is kept. Not thread-safe.</remarks>
internal sealed class GroupedFindings
{
    private readonly QuestionGroups _groups;
    private readonly Position[] _positions;
    private readonly ClaimsById _claims;
    private readonly int[] _firstOf;
    private readonly FindingSource _source;
    private readonly Func<Finding, Finding> _shown;
    private readonly Dictionary<(PairCode, ComparisonStatus), PairGathering> _gathered = [];
    private readonly Stack<PairGathering> _spare = new();

    private GroupedFindings(QuestionStanding standing, PairFindings pairs, Func<Finding, Finding> shown)
    {
        _groups = standing.Groups;
        _positions = standing.PositionsIn(_groups);
        _claims = new ClaimsById(_groups);
        _firstOf = [.. _positions.Select(position => _claims.RankOf(_groups.ClaimOf(position.FirstRow)))];
        _source = pairs.At(standing.Root);
        _shown = shown;
    }

    /// <summary>The groups, in no order.</summary>
    public static IEnumerable<FindingGroup> On(QuestionStanding standing, PairFindings pairs, Func<Finding, Finding> shown) =>
        new GroupedFindings(standing, pairs, shown).Read();

    // Pairs come by the positions that they are between.
    private IEnumerable<FindingGroup> Read()
    {
        var between = (First: InternTable<int>.None, Second: InternTable<int>.None);
        foreach (var (first, second, result) in new RivalSearch(_groups).Findings())
        {
            var (one, other) = (_groups.PositionNumberOf(first), _groups.PositionNumberOf(second));
            if (between != (one, other))
            {
                foreach (var group in Told(between.First, between.Second))
                {
                    yield return group;
                }

                between = (one, other);
            }

            var (rank, rivalRank) = (_claims.RankOf(first), _claims.RankOf(second));
            if (IsOrdered(one, other))
            {
                GatheringOf(result).Add(rank, rivalRank, result);
            }
            else
            {
                GatheringOf(result).Add(rivalRank, rank, result.Mirrored());
            }
        }

        foreach (var group in Told(between.First, between.Second))
        {
            yield return group;
        }
    }

    private IEnumerable<FindingGroup> Told(int first, int second)
    {
        foreach (var gathering in _gathered.Values)
        {
            var (position, against) = IsOrdered(first, second) ? (_positions[first], _positions[second]) : (_positions[second], _positions[first]);
            yield return gathering.ToGroup(_claims, position, against, _source, _shown);
            gathering.Clear();
            _spare.Push(gathering);
        }

        _gathered.Clear();
    }

    // A position comes before another if the smallest id of its claims does.
    private bool IsOrdered(int first, int second) => _firstOf[first] < _firstOf[second];

    private PairGathering GatheringOf(PairResult result)
    {
        if (!_gathered.TryGetValue((result.Code, result.Status), out var gathering))
        {
            gathering = _spare.TryPop(out var spare) ? spare : new PairGathering(_groups.ClaimCount);
            _gathered.Add((result.Code, result.Status), gathering);
        }

        return gathering;
    }
}
