namespace ClaimTracker.Tests;

public sealed class AnswerCheckTests
{
    public static TheoryData<Question, Answer> Misfits => new()
    {
        { Some.Staffed, YesNoAnswer.Yes },
        { Some.Staffed, new TextAnswer("army") },
        { Some.TookPart, new QuantityAnswer(Quantity.Exactly(6)) },
        { Some.Crossed, EntityAnswer.Of(Some.Army) },
        { Some.Crossed, Answer.None },
        { Some.Harmed, new DateAnswer(Some.Time("2024")) },
        { Some.Opened, new QuantityAnswer(Quantity.Exactly(1932)) },
        { Some.Why, YesNoAnswer.No },
        { Some.Staffed, EntityAnswer.Of(Some.Army, Some.Legion) },
        { Some.Staffed, EntityAnswer.Only(Some.Army, Some.Legion) },
        { Some.TookPart, new EntityAnswer([], isOnly: false) },
        { Some.TookPart, new EntityAnswer([], isOnly: true) },
    };

    public static TheoryData<Question, Answer> Fits => new()
    {
        { Some.Staffed, EntityAnswer.Of(Some.Army, Some.Army) },
        { Some.Staffed, EntityAnswer.Only(Some.Army) },
        { Some.Staffed, Answer.None },
        { Some.Crossed, Answer.NotKnown },
        { Some.TookPart, EntityAnswer.Only(Some.Army, Some.Legion) },
        { Some.Harmed, Answer.None },
        { Some.Opened, Answer.None },
        { Some.Why, Answer.NotKnown },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void Check_AnswerThatDoesNotFit_IsTold(Question question, Answer answer) =>
        Assert.Equal(["CT0007 /answer"], Drafts.Check(Some.Says(Some.Mayor, question, Force.Asserts, answer)));

    [Theory]
    [MemberData(nameof(Fits))]
    public void Check_AnswerThatFits_IsFine(Question question, Answer answer) =>
        Assert.Empty(Drafts.Check(Some.Says(Some.Mayor, question, Force.Asserts, answer)));

    [Theory]
    [InlineData(Force.Declines)]
    [InlineData(Force.Unreachable)]
    [InlineData(Force.NoResponse)]
    public void Check_AnswerOfANonAnswer_IsTold(Force force) =>
        Assert.Equal(["CT0007 /answer"], Drafts.Check(Some.Says(Some.Mayor, Some.Crossed, force, YesNoAnswer.Yes)));

    [Theory]
    [InlineData(Force.Asserts)]
    [InlineData(Force.Denies)]
    [InlineData(Force.Doubts)]
    public void Check_NoAnswer_IsToldWhereOneIsNeeded(Force force) =>
        Assert.Equal(["CT0003 /answer"], Drafts.Check(Some.Says(Some.Mayor, Some.Crossed, force, answer: null)));

    [Fact]
    public void Check_UnknownEntity_IsToldAtTheAnswerOnce()
    {
        var (nobody, nothing) = (Topic.Named("nobody", "?"), Topic.Named("nothing", "?"));

        Assert.Equal(
            ["CT0005 /answer", "CT0005 /answer"], Drafts.Check(Claim.By(Some.Mayor).That(Some.TookPart).Is(EntityAnswer.Of(nobody, Some.Army, nothing, nobody))));
    }

    [Fact]
    public void Check_UnknownEntity_NamesTheNearest() =>
        Assert.Equal("army", Assert.Single(Drafts.Problems(Claim.By(Some.Mayor).That(Some.Staffed).Is(Topic.Named("amry", "?")))).Suggestion);

    [Fact]
    public void Check_MisfitAnswer_TellsWhatWasFoundAndWhatIsAllowed()
    {
        var problem = Assert.Single(Drafts.Problems(Some.Says(Some.Mayor, Some.Staffed, Force.Asserts, YesNoAnswer.Yes)));

        Assert.Equal(
            ("yes", "one id of an entity, none, or not known", "The answer \"yes\" does not fit the question \"staffed\", which takes one id of an entity, none, or not known."),
            (problem.Found, problem.Allowed, problem.Message));
    }

    [Fact]
    public void Allowed_EveryKindOfQuestion_IsSaid() =>
        Assert.Equal(
            [
                "one id of an entity, none, or not known", "ids of entities, only ids, none, or not known", "yes, no, or not known",
                "a figure, none, or not known", "a date, none, or not known", "a text, none, or not known",
            ],
            new Question[] { Some.Staffed, Some.TookPart, Some.Crossed, Some.Harmed, Some.Opened, Some.Why }.Select(AnswerCheck.Allowed));
}
