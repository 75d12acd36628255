namespace ClaimTracker.Tests;

public sealed class QuestionGrammarTests
{
    private static TextQuestion Asked => Question.Named("q", "What?").WithText();

    [Fact]
    public void Steps_InAnyOrder_AddUp()
    {
        var question = Asked.About(Some.Corps).AskedOf(Some.Russia).ComparedBy("map").Changing().Stating("It was {answer}.").About(Some.Army).AskedOf(Some.Ukraine);

        Assert.Equal([Some.Corps.Id, Some.Army.Id], question.About);
        Assert.Equal([Some.Russia.Id, Some.Ukraine.Id], question.Parties);
        Assert.Equal(("map", Timing.Changing, "It was {answer}."), (question.Comparer, question.Timing, question.Statement));
    }

    [Fact]
    public void Steps_LeaveTheQuestionTheyStartFrom()
    {
        var question = Asked;

        question.About(Some.Corps).Changing();

        Assert.Empty(question.About);
        Assert.Equal(Timing.Fixed, question.Timing);
    }

    [Fact]
    public void Steps_EveryKindOfQuestion_StaysOfItsKind()
    {
        var named = Question.Named("q", "What?");

        Assert.Equal(Cardinality.Many, named.WithManyEntities().Changing().Cardinality);
        Assert.Equal("km", named.WithQuantity("km").Changing().Unit);
        Assert.Equal(
            [Timing.Changing, Timing.Changing, Timing.Changing],
            new Question[] { named.YesOrNo().Changing(), named.WithDate().Changing(), named.WithText().Changing() }.Select(question => question.Timing));
    }

    [Fact]
    public void Timing_SetTwice_TheLastCallWins()
    {
        var quantity = Question.Named("q", "How many?").WithQuantity();

        Assert.Equal((Timing.Changing, Timing.Cumulative), (quantity.Cumulative().Changing().Timing, quantity.Changing().Cumulative().Timing));
    }

    [Fact]
    public void Steps_OnNull_Throw()
    {
        TextQuestion none = null!;

        Assert.Throws<ArgumentNullException>(() => none.Changing());
        Assert.Throws<ArgumentNullException>(() => none.About(Some.Corps));
        Assert.Throws<ArgumentNullException>(() => none.AskedOf(Some.Russia));
        Assert.Throws<ArgumentNullException>(() => none.Stating("{answer}"));
        Assert.Throws<ArgumentNullException>(() => none.ComparedBy("map"));
    }

    [Fact]
    public void Steps_WithNull_Throw()
    {
        Assert.Throws<ArgumentNullException>("entities", () => Asked.About(Some.Corps, null!));
        Assert.Throws<ArgumentNullException>("entities", () => Asked.AskedOf(Some.Russia, null!));
        Assert.Throws<ArgumentNullException>(() => Asked.Stating(null!));
        Assert.Throws<ArgumentNullException>(() => Asked.ComparedBy(null!));
        Assert.Throws<ArgumentException>(() => Asked.ComparedBy(" "));
    }

    [Fact]
    public void Stating_WithoutAPlaceForTheAnswer_Throws() => Assert.Throws<ArgumentException>("statement", () => Asked.Stating("It was so."));
}
