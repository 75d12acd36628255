namespace ClaimTracker.Tests;

public sealed class ComparedAnswerTests
{
    private static readonly EntityTable Entities = Some.Ledger().Root.Entities;

    [Fact]
    public void Of_EntitiesInAnyOrder_IsOneSet()
    {
        var first = Of(EntityAnswer.Of(Some.Army, Some.Corps, Some.Army), Some.TookPart);
        var second = Of(EntityAnswer.Of(Some.Corps, Some.Army), Some.TookPart);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Of_OtherEntities_IsAnotherSet()
    {
        var both = Of(EntityAnswer.Of(Some.Corps, Some.Army), Some.TookPart);
        ComparedAnswer[] others = [Of(EntityAnswer.Of(Some.Corps), Some.TookPart), Of(EntityAnswer.Only(Some.Corps, Some.Army), Some.TookPart)];

        Assert.All(others, other => Assert.NotEqual(both, other));
        Assert.All(others, other => Assert.NotEqual(both.GetHashCode(), other.GetHashCode()));
        Assert.False(both.Equals(null));
    }

    [Fact]
    public void Of_Only_SaysMoreWhereSeveralAnswersCanBeTrue()
    {
        Assert.NotEqual(Of(EntityAnswer.Of(Some.Corps), Some.TookPart), Of(EntityAnswer.Only(Some.Corps), Some.TookPart));
        Assert.Equal(Of(EntityAnswer.Of(Some.Corps), Some.Staffed), Of(EntityAnswer.Only(Some.Corps), Some.Staffed));
    }

    [Fact]
    public void Of_FigureWithoutUnit_HasTheUnitOfTheQuestion()
    {
        Assert.Equal(Of(6, Some.Harmed), Of(Quantity.Parse("6 PEOPLE"), Some.Harmed));
        Assert.NotEqual(Of(6, Some.Harmed), Of(Quantity.Parse("6 households"), Some.Harmed));
    }

    [Fact]
    public void Of_FigureWithoutAnyUnit_HasNone()
    {
        var question = Question.Named("n", "How many?").WithQuantity();

        Assert.Equal(string.Empty, Assert.IsType<ComparedAnswer.Figure>(Of(6, question)).Unit);
    }

    [Fact]
    public void Of_About_ReachesAsFarAsTheQuestionSays()
    {
        Assert.Equal("[36, 44]", IntervalOf(Some.Harmed));
        Assert.Equal("[20, 60]", IntervalOf(Some.Harmed.Within(new Tolerance(0.5m))));
        Assert.Equal("[40, 40]", IntervalOf(Some.Harmed.Within(Tolerance.Exact)));

        static string IntervalOf(Question question) =>
            Assert.IsType<ComparedAnswer.Figure>(Of(Quantity.About(40), question)).Interval.ToString();
    }

    [Fact]
    public void Of_None_IsZeroOnAQuantityAndNothingElsewhere()
    {
        Assert.Equal(Of(0, Some.Harmed), Of(Answer.None, Some.Harmed));
        Assert.IsType<ComparedAnswer.Nothing>(Of(Answer.None, Some.Staffed));
    }

    [Fact]
    public void Of_NotKnown_IsUnknown() => Assert.IsType<ComparedAnswer.Unknown>(Of(Answer.NotKnown, Some.Harmed));

    [Fact]
    public void Of_Texts_AreComparedFolded()
    {
        Assert.Equal(Of("A  drone", Some.Why), Of("a drone", Some.Why));
        Assert.NotEqual(Of("a drone", Some.Why), Of("smoke", Some.Why));
    }

    private static ComparedAnswer Of(Answer answer, Question question) => ComparedAnswer.Of(answer, question, Entities);

    private static ComparedAnswer Of(int number, Question question) => Of((QuantityAnswer)number, question);

    private static ComparedAnswer Of(Quantity quantity, Question question) => Of((QuantityAnswer)quantity, question);

    private static ComparedAnswer Of(string text, Question question) => Of((TextAnswer)text, question);
}
