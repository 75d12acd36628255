namespace ClaimTracker.Tests;

/// <summary>Which answers are one position: sets as sets, intervals by their ends and unit, text folded.</summary>
public sealed class ComparedAnswerTests
{
    private static readonly EntityTable Entities = EntityTable.Empty.With(Some.Cast);

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
    public void Of_AboutWithATolerance_ReachesThatFar() =>
        Assert.Equal(
            ComparedAnswer.Of(Figure("8..12"), Some.Harmed, Entities), ComparedAnswer.Of(Figure("about 10"), Some.Harmed.Within(new Tolerance(0.2m)), Entities));

    private static QuantityAnswer Figure(string text) => new(Quantity.Parse(text));

    private static DateAnswer Date(string text) => new(Some.Time(text));
}
