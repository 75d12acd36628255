namespace ClaimTracker.Cli.Tests.Check;

// A pack asks all that may matter; a report tells of what was answered.
public sealed class OpenQuestionsTests
{
    private const string Head = """
        claimTracker: 1
        entities: { mayor: { kind: person, name: Mayor Teel }, army: { kind: organisation, name: the army } }
        scales: { s: { name: S, ratings: [ { id: low, label: Low }, { id: high, label: High } ] } }

        """;

    [Fact]
    public void Check_QuestionsOfPacksThatNobodyAnswers_StandInTheLastLine()
    {
        var result = Cli.RunOn(Head + "include: [control]\nclaims: [ { id: c1, speaker: mayor, question: holder, answer: army } ]", "check", "-");

        Assert.Equal("1 question: 1 one-sided.", result.Lines[1]);
        Assert.Equal("Packs ask 2 more questions on which nothing is on record: fighting and held-whole.", result.Lines[^1]);
        Assert.DoesNotContain("Unanswered", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("include: [ { pack: control, parties: [mayor] } ]")]
    [InlineData("questions: { fighting: { text: \"Is there fighting?\", answers: yesNo } }")]
    [InlineData("include: [control]\nclaims: [ { id: c1, speaker: mayor, question: fighting, force: declines } ]")]
    [InlineData("include: [control]\nclaims: [ { id: c1, speaker: mayor, question: fighting, answer: yes } ]\nevents: [ { withdraw: c1 } ]")]
    [InlineData("include: [control]\nassessments: [ { question: fighting, scale: s, rating: low, by: desk } ]")]
    public void Check_QuestionsThatSomebodyWaitsForOrThatHaveSomethingOnRecord_AreListed(string more) =>
        Assert.Contains("Unanswered", Cli.RunOn(Head + more, "check", "-").About("fighting"), StringComparison.Ordinal);

    [Fact]
    public void Check_Json_ListsAll() =>
        Assert.Equal(3, Cli.RunOn(Head + "include: [control]", "check", "-", "--format", "json").Json["questions"]!.AsArray().Count);
}
