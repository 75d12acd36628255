namespace ClaimTracker;

/// <summary>Finds the groups of findings on a question: one for each pair of positions, code and status.</summary>
internal static class GroupedFindings
{
    /// <summary>The groups, in no order. No pair of claims is kept.</summary>
    public static IEnumerable<FindingGroup> On(QuestionStanding standing, PairFindings pairs, Func<Finding, Finding> shown)
    {
        var groups = standing.Groups;
        var positions = standing.PositionsIn(groups);
        var search = new RivalSearch(groups);
        var order = new RowsById(standing.Root.Columns);
        var gathered = new Dictionary<(int, int, string, ComparisonStatus), PairGathering>();
        foreach (var pair in search.GroupPairs())
        {
            var (first, second) = (positions[pair.First.Position.Number], positions[pair.Second.Position.Number]);
            var isOrdered = order.Compare(first.FirstRow, second.FirstRow) < 0;
            var key = (pair.First.Position.Number, pair.Second.Position.Number, pair.Result.Code!, pair.Result.Status);
            foreach (var claims in search.FindingsIn(pair))
            {
                if (!gathered.TryGetValue(key, out var gathering))
                {
                    gathered[key] = gathering = isOrdered ? new PairGathering(first, second) : new PairGathering(second, first);
                }

                gathering.Add(isOrdered ? claims : claims.Mirrored(), order);
            }
        }

        return gathered.Values.Select(gathering => gathering.ToGroup(standing.Root, pairs, shown));
    }
}
