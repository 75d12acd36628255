namespace ClaimTracker.Tests;

public sealed class QuestionGrammarTests
{
    public static TheoryData<Question, AnswerKind> Kinds => new()
    {
        { Question.Named("q", "Q?").WithOneEntity(), AnswerKind.Entity },
        { Question.Named("q", "Q?").WithManyEntities(), AnswerKind.Entity },
        { Question.Named("q", "Q?").YesOrNo(), AnswerKind.YesNo },
        { Question.Named("q", "Q?").WithQuantity(), AnswerKind.Quantity },
        { Question.Named("q", "Q?").WithDate(), AnswerKind.Date },
        { Question.Named("q", "Q?").WithText(), AnswerKind.Text },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Question_OfEachKind_HasIdTextAndKindAndTheDefaults(Question question, AnswerKind kind)
    {
        Assert.Equal((new QuestionId("q"), "Q?", kind, Timing.Fixed), (question.Id, question.Text, question.Answers, question.Timing));
        Assert.Equal((null, null, 0, 0), (question.Statement, question.Comparer, question.About.Length, question.Parties.Length));
    }

    [Theory]
    [InlineData("no id", "Q?")]
    [InlineData("", "Q?")]
    [InlineData("q", "")]
    [InlineData("q", " ")]
    public void Named_WithoutIdOrText_IsRefused(string id, string text) => Assert.Throws<ArgumentException>(() => Question.Named(id, text));

    [Fact]
    public void Named_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Question.Named(null!, "Q?"));
        Assert.Throws<ArgumentNullException>(() => Question.Named("q", null!));
    }

    [Fact]
    public void Cardinality_OfEntities_IsOneOrMany() =>
        Assert.Equal((Cardinality.One, Cardinality.Many), (Some.Staffed.Cardinality, Some.TookPart.Cardinality));

    [Fact]
    public void WithQuantity_UnitAndTolerance_AreKept()
    {
        var question = Question.Named("q", "Q?").WithQuantity("km").Within(new Tolerance(0.2m)).Changing();

        Assert.Equal(("km", new Tolerance(0.2m), Timing.Changing), (question.Unit, question.Tolerance, question.Timing));
    }

    [Fact]
    public void Timing_SetTwice_TheLastCallWins() =>
        Assert.Equal(
            (Timing.Changing, Timing.Cumulative),
            (Question.Named("q", "Q?").WithQuantity().Cumulative().Changing().Timing, Question.Named("q", "Q?").WithQuantity().Changing().Cumulative().Timing));

    [Fact]
    public void Changing_OnManyEntities_KeepsTheCardinality() => Assert.Equal(Cardinality.Many, Some.TookPart.Changing().Cardinality);

    [Fact]
    public void About_AndAskedOf_AddInOrder()
    {
        var question = Some.Crossed.About(Some.Kozinka).About(Some.Army, Some.Legion).AskedOf(Some.Russia).AskedOf(Some.Ukraine);

        Assert.Equal([Some.Kozinka.Id, Some.Army.Id, Some.Legion.Id], question.About);
        Assert.Equal([Some.Russia.Id, Some.Ukraine.Id], question.Parties);
    }

    [Fact]
    public void About_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Some.Crossed.About(Some.Kozinka, null!));

    [Fact]
    public void Stating_WithItsPlaceForTheAnswer_IsKept() => Assert.Equal("{answer} did it", Some.Staffed.Stating("{answer} did it").Statement);

    [Theory]
    [InlineData("they did it")]
    [InlineData("{Answer} did it")]
    [InlineData("")]
    public void Stating_WithoutIt_Throws(string statement) => Assert.Throws<ArgumentException>(nameof(statement), () => Some.Staffed.Stating(statement));

    [Fact]
    public void ComparedBy_Blank_Throws() => Assert.Throws<ArgumentException>(() => Some.Why.ComparedBy(" "));

    [Fact]
    public void Words_OnAQuestion_LeaveItUnchanged()
    {
        _ = Some.Crossed.Changing().About(Some.Army).AskedOf(Some.Russia).Stating("{answer}").ComparedBy("x");

        Assert.Equal(
            (Timing.Fixed, 0, 0, null, null),
            (Some.Crossed.Timing, Some.Crossed.About.Length, Some.Crossed.Parties.Length, Some.Crossed.Statement, Some.Crossed.Comparer));
    }

    [Fact]
    public void Equals_SameId_IsWhateverElseDiffers() =>
        Assert.Equal(
            (true, false, false),
            (
                Some.Why.Equals((Question)Question.Named("why", "Other?").YesOrNo()),
                Some.Why.Equals((Question)Some.Harmed),
                Some.Why.Equals((Question?)null)));

    [Fact]
    public void ToString_IsTheText() => Assert.Equal("Why did it burn?", Some.Why.ToString());
}
