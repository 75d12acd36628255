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

    /// <summary>The name of a state, as it stands in the middle of a sentence.</summary>
    public static string Name(QuestionState state) => state switch
    {
        QuestionState.Unanswered => "unanswered",
        QuestionState.Disputed => "disputed",
        QuestionState.PossiblyDisputed => "possibly disputed",
        QuestionState.OneSided => "one-sided",
        QuestionState.Agreed => "agreed",
        _ => "differing",
    };

    public static IEnumerable<TextRun> Of(QuestionStanding standing, Story story)
    {
        var sides = Words.Join(standing.Sides.Select(side => side.Name));
        var (state, rest) = standing.State switch
        {
            QuestionState.Unanswered => ("Unanswered", ": no claim in force gives an answer"),
            QuestionState.Disputed => ("Disputed", $": {Rivals.Say(standing, story, ComparisonStatus.Conflict)}"),
            QuestionState.PossiblyDisputed => ("Possibly disputed", $": {Rivals.Say(standing, story, ComparisonStatus.Possible)}"),
            QuestionState.OneSided => ("One-sided", $": answered by {sides} only"),
            QuestionState.Agreed => ("Agreed", $" by {sides}: {CommonGround(standing, story)}"),
            _ => ("Differing", $": {sides} give different answers, and nothing shows that one excludes another"),
        };
        return [Ink.Of(standing.State, state), rest];
    }

    /// <summary>What all sides hold, where the state does not say it already; null where there is nothing.</summary>
    public static string? CommonGroundBeside(QuestionStanding standing, Story story) =>
        standing.State == QuestionState.Agreed || standing.CommonGround.IsEmpty ? null : $"Common ground: {CommonGround(standing, story)}";

    private static string CommonGround(QuestionStanding standing, Story story) =>
        Words.Join(standing.CommonGround.Select(answer => story.Say(answer, standing.Question)));
}
