namespace ClaimTracker.Tests;

public sealed class ComparedAnswerTests
{
    private static readonly EntityTable Entities = Some.Ledger().Root.Entities;

    public static TheoryData<Question, Answer, Answer> Alike => new()
    {
        { Some.TookPart, EntityAnswer.Of(Some.Army, Some.Legion), EntityAnswer.Of(Some.Legion, Some.Army, Some.Army) },
        { Some.TookPart, EntityAnswer.Only(Some.Army, Some.Legion), EntityAnswer.Only(Some.Legion, Some.Army) },
        { Some.Staffed, EntityAnswer.Of(Some.Army), EntityAnswer.Only(Some.Army) },
        { Some.Harmed, Figure("6"), Figure("6.00") },
        { Some.Harmed, Figure("6"), Figure("6..6") },
        { Some.Harmed, Figure("6"), Figure("6 People") },
        { Some.Harmed, Figure("about 10"), Figure("9..11") },
        { Some.Harmed, Figure("0"), Answer.None },
        { Some.Harmed, Figure("-0"), Figure("0") },
        { Some.Opened, Date("2024-05"), Date("2024-05-01/2024-05-31") },
        { Some.Opened, Date("2024-05-03T02:00+02:00"), Date("2024-05-03T00:00Z") },
        { Some.Why, new TextAnswer("A  Drone"), new TextAnswer(" a drone ") },
        { Some.Why, Answer.None, Answer.None },
        { Some.Why, Answer.NotKnown, Answer.NotKnown },
        { Some.Crossed, YesNoAnswer.No, YesNoAnswer.No },
    };

    public static TheoryData<Question, Answer, Answer> Apart => new()
    {
        { Some.TookPart, EntityAnswer.Of(Some.Army), EntityAnswer.Only(Some.Army) },
        { Some.TookPart, EntityAnswer.Of(Some.Army), EntityAnswer.Of(Some.Army, Some.Legion) },
        { Some.TookPart, EntityAnswer.Of(Some.Army), Answer.None },
        { Some.Harmed, Figure("6"), Figure("6 km") },
        { Some.Harmed, Figure("at least 6"), Figure("more than 6") },
        { Some.Harmed, Figure("6"), Answer.NotKnown },
        { Some.Harmed, Figure("0 km"), Answer.None },
        { Some.Opened, Date("2024"), Date("2024~") },
        { Some.Why, new TextAnswer("none"), Answer.None },
        { Some.Crossed, YesNoAnswer.Yes, YesNoAnswer.No },
    };

    [Theory]
    [MemberData(nameof(Alike))]
    public void Equals_AnswersThatAreOne_IsWithEqualHashes(Question question, Answer first, Answer second)
    {
        var (one, two) = (ComparedAnswer.Of(first, question, Entities), ComparedAnswer.Of(second, question, Entities));

        Assert.Equal((one, one.GetHashCode()), (two, two.GetHashCode()));
    }

    [Theory]
    [MemberData(nameof(Apart))]
    public void Equals_AnswersThatAreTwo_IsNot(Question question, Answer first, Answer second) =>
        Assert.NotEqual(ComparedAnswer.Of(first, question, Entities), ComparedAnswer.Of(second, question, Entities));

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

    private static QuantityAnswer Figure(string text) => new(Quantity.Parse(text));

    private static DateAnswer Date(string text) => new(Some.Time(text));
}
