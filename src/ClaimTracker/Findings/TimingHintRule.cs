namespace ClaimTracker;

/// <summary>CT5001: figures on a question whose answer is recorded as fixed look as if it changed with time.</summary>
internal sealed class TimingHintRule(MessageTemplates templates) : LedgerRule(FindingCatalogue.Get(Id))
{
    public const string Id = NoteCode.TimingHint;

    private protected override string Heading => templates.Heading(Id, ComparisonStatus.Note, Descriptor.Title);

    protected override IEnumerable<Finding> Examine(LedgerView view) =>
        from standing in view.Standings
        where standing.Question is QuantityQuestion { Timing: Timing.Fixed }
        let claims = SuspectsOf(standing)
        where claims.Count > 0
        select Found(claims, templates.ExplainTimingHint(claims));

    private static List<Claim> SuspectsOf(QuestionStanding standing)
    {
        var groups = standing.Groups;
        var figures = groups.Positions.Where(position => position.Held.Answer is ComparedAnswer.Figure)
            .SelectMany(groups.GroupsOf)
            .Where(figure => figure.Standpoint.Force.Commits() && RowsOf(figure).Count > 0)
            .ToList();
        return
        [
            .. Rising(figures).Union(OfDifferentTimes(figures))
                .SelectMany(RowsOf)
                .Select(row => new Claim(standing.Root, row))
                .OrderBy(claim => claim.Id),
        ];
    }

    // A figure that was taken back, pulled or corrected tells nothing about growth.
    private static List<int> RowsOf(ClaimGroup figure)
    {
        var rows = new List<int>();
        foreach (var row in figure.Rows)
        {
            if (figure.Owner.Root.StandsUncorrected(row))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    // One speaker gave a higher figure later.
    private static IEnumerable<ClaimGroup> Rising(IEnumerable<ClaimGroup> figures) =>
        from own in figures.GroupBy(figure => figure.Standpoint.Speaker)
        from earlier in own
        from later in own
        where earlier.Standpoint.IsSameSpeakerAs(later.Standpoint)
        where TimeReach.Order(earlier.Standpoint.When, later.Standpoint.When) < 0 && IsBelow(earlier, later)
        from suspect in new[] { earlier, later }
        select suspect;

    private static List<ClaimGroup> OfDifferentTimes(List<ClaimGroup> figures)
    {
        var dated = figures.Where(figure => figure.Standpoint.Holds.IsKnown).ToList();
        return dated.DistinctBy(figure => figure.Standpoint.Holds).Count() > 1 ? dated : [];
    }

    private static bool IsBelow(ClaimGroup earlier, ClaimGroup later) =>
        earlier.Position.Held.Answer is ComparedAnswer.Figure before
        && later.Position.Held.Answer is ComparedAnswer.Figure after
        && before.Unit == after.Unit
        && before.Interval.IsBelow(after.Interval);
}
