namespace ClaimTracker;

/// <summary>Finds the groups of findings on a question: one for each pair of positions, code and status.</summary>
internal static class GroupedFindings
{
    /// <summary>The groups, in no order. No pair of claims is kept.</summary>
    public static IEnumerable<FindingGroup> On(QuestionStanding standing, PairFindings pairs, Func<Finding, Finding> shown)
    {
        var groups = standing.Groups;
        var positions = standing.PositionsIn(groups);
        var order = new RowsById(standing.Root.Columns);
        var gathered = new Dictionary<(Position, Position, PairCode, ComparisonStatus), PairGathering>();
        foreach (var (one, two, result) in new RivalSearch(groups).Findings())
        {
            var (first, second) = (positions[groups.PositionOfClaim(one).Number], positions[groups.PositionOfClaim(two).Number]);
            var claims = new ClaimPair(groups.RowOf(one), groups.RowOf(two), result);
            if (order.Compare(second.FirstRow, first.FirstRow) < 0)
            {
                (first, second, claims) = (second, first, claims.Mirrored());
            }

            var key = (first, second, result.Code, result.Status);
            if (!gathered.TryGetValue(key, out var gathering))
            {
                gathered[key] = gathering = new PairGathering(first, second);
            }

            gathering.Add(claims, order);
        }

        return gathered.Values.Select(gathering => gathering.ToGroup(standing.Root, pairs, shown));
    }
}
