namespace ClaimTracker.Cli;

/// <summary>Where a question stands, in words; the sides are named.</summary>
internal static class StateText
{
    /// <summary>The place of a state in a report: what needs a decision comes first.</summary>
    public static int Rank(QuestionState state) => state switch
    {
        QuestionState.Disputed => 0,
        QuestionState.PossiblyDisputed => 1,
        QuestionState.Differing => 2,
        QuestionState.OneSided => 3,
        QuestionState.Unanswered => 4,
        _ => 5,
    };

    public static IEnumerable<TextRun> Of(QuestionStanding standing, Story story)
    {
        var words = story.Words.Standing;
        var sides = story.Words.Join(standing.Sides.Select(side => side.Name));
        var rest = standing.State switch
        {
            QuestionState.Unanswered => words.NoAnswer,
            QuestionState.Disputed => $": {Rivals.Say(standing, story, ComparisonStatus.Conflict)}",
            QuestionState.PossiblyDisputed => $": {Rivals.Say(standing, story, ComparisonStatus.Possible)}",
            QuestionState.OneSided => words.OnlyBy(sides),
            QuestionState.Agreed => words.AgreedBy(sides, CommonGround(standing, story)),
            _ => words.DifferBy(sides),
        };
        return [Ink.Of(standing.State, words.Heading(standing.State)), rest];
    }

    /// <summary>What all sides hold, where the state does not say it already; null where there is nothing.</summary>
    public static string? CommonGroundBeside(QuestionStanding standing, Story story) =>
        standing.State == QuestionState.Agreed || standing.CommonGround.IsEmpty
            ? null
            : story.Words.Standing.CommonGround(CommonGround(standing, story));

    private static string CommonGround(QuestionStanding standing, Story story) =>
        story.Words.Join(standing.CommonGround.Select(answer => story.Say(answer, standing.Question)));
}
