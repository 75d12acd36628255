namespace ClaimTracker.Documents;

internal sealed record QuestionJson(
    string Id, string State, IEnumerable<PositionJson> Positions, IEnumerable<Answer> CommonGround, IEnumerable<string> Silent)
{
    public static QuestionJson Of(QuestionStanding standing) => new(
        standing.Question.Id.ToString(),
        WireWord.Of(standing.State),
        standing.Positions.Select(PositionJson.Of),
        standing.CommonGround,
        standing.Silent.Select(silent => silent.Party.Id.ToString()));
}
