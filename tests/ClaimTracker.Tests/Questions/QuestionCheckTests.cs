namespace ClaimTracker.Tests;

public sealed class QuestionCheckTests
{
    private static readonly Dictionary<string, AnswerComparer> Comparers = new() { ["prefix"] = new PrefixComparer() };

    [Fact]
    public void Check_FineQuestion_HasNoProblems() =>
        Assert.Empty(Check(Some.Why.ComparedBy("prefix").About(Some.Kozinka, Some.Army).AskedOf(Some.Russia, Some.Mayor)));

    [Fact]
    public void Check_ComparerThatIsNotRegistered_IsTold() => Assert.Equal(["CT0005 /questions/why/comparer"], Check(Some.Why.ComparedBy("map")));

    [Fact]
    public void Check_ComparerMisspelt_NamesTheNearest() => Assert.Equal("prefix", Assert.Single(Problems(Some.Why.ComparedBy("prefiks"))).Suggestion);

    [Fact]
    public void Check_UnknownAbout_IsTold() => Assert.Equal(["CT0005 /questions/why/about/1"], Check(Some.Why.About(Some.Army, Topic.Named("nothing", "?"))));

    [Fact]
    public void Check_UnknownParty_IsTold() => Assert.Equal(["CT0005 /questions/why/parties/0"], Check(Some.Why.AskedOf(Speaker.Person("nobody", "?"))));

    [Fact]
    public void Check_PartyThatDoesNotSpeak_IsTold() =>
        Assert.Equal(["CT0011 /questions/why/parties/0"], Check(Some.Why.AskedOf(Speaker.Person("kozinka", "?"))));

    [Fact]
    public void Check_PartyThatSpeaksForAnother_IsTold()
    {
        var problem = Assert.Single(Problems(Some.Why.AskedOf(Some.Russia, Some.Yusov)));

        Assert.Equal(
            ("CT0004", "/questions/why/parties/1", "\"yusov\" speaks for agency; a party is a side of its own."), (problem.Code, problem.Path, problem.Message));
    }

    [Theory]
    [InlineData("{answer}", true)]
    [InlineData("It was {answer}, they say", true)]
    [InlineData("answer", false)]
    [InlineData("{ANSWER}", false)]
    public void IsStatement_Text_NeedsThePlaceForTheAnswer(string statement, bool isOne) => Assert.Equal(isOne, QuestionCheck.IsStatement(statement));

    private static IReadOnlyList<string> Check(Question question) => Refused.Lines(Problems(question));

    private static IEnumerable<Problem> Problems(Question question) =>
        QuestionCheck.Check(question, new EntityScope([], EntityTable.Empty.With(Some.Cast)), Comparers);
}
