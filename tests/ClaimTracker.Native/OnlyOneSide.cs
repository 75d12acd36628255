namespace ClaimTracker.Native;

/// <summary>A house rule.</summary>
internal sealed class OnlyOneSide() : LedgerRule(new FindingDescriptor("CT9010", "Only one side", FindingSeverity.Info))
{
    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from standing in view.Standings
        where standing.State == QuestionState.OneSided
        from position in standing.Positions
        select Found(position, $"{standing.Question.Text} Only {position.Sides[0].Name} speaks of it.");
}
