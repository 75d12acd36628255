namespace ClaimTracker.Tests;

public sealed class QuestionTests
{
    [Fact]
    public void Named_WithoutIdOrText_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Question.Named(null!, "Why?"));
        Assert.Throws<ArgumentException>(() => Question.Named("No id", "Why?"));
        Assert.Throws<ArgumentNullException>(() => Question.Named("why", null!));
        Assert.Throws<ArgumentException>(() => Question.Named("why", " "));
    }

    [Fact]
    public void Named_AsksForOneKindOfAnswer()
    {
        var named = Question.Named("q", "What?");

        Assert.Equal(
            [AnswerKind.Entity, AnswerKind.Entity, AnswerKind.YesNo, AnswerKind.Quantity, AnswerKind.Date, AnswerKind.Text],
            new Question[] { named.WithOneEntity(), named.WithManyEntities(), named.YesOrNo(), named.WithQuantity(), named.WithDate(), named.WithText() }
                .Select(question => question.Answers));
        Assert.Equal((Cardinality.One, Cardinality.Many), (named.WithOneEntity().Cardinality, named.WithManyEntities().Cardinality));
    }

    [Fact]
    public void Named_Question_IsFixedAndAboutNothingInParticular()
    {
        var question = Question.Named("q", "What?").WithText();

        Assert.Equal(("q", "What?", Timing.Fixed), (question.Id.ToString(), question.Text, question.Timing));
        Assert.Equal((null, null), (question.Statement, question.Comparer));
        Assert.Empty(question.About);
        Assert.Empty(question.Parties);
    }

    [Fact]
    public void Equals_SameId_IsTrueWhateverElse()
    {
        Question first = Question.Named("q", "What?").WithText();
        Question second = Question.Named("q", "Who?").WithOneEntity();

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Equals_AnotherIdOrNoQuestion_IsFalse()
    {
        Question question = Question.Named("q", "What?").WithText();

        Assert.False(question.Equals(Question.Named("r", "What?").WithText()));
        Assert.False(question.Equals(null));
        Assert.False(question.Equals((object)"q"));
    }

    [Fact]
    public void ToString_IsTheText() => Assert.Equal("What?", Question.Named("q", "What?").WithText().ToString());

    [Fact]
    public void Quantity_EachStep_KeepsTheOthers()
    {
        var question = Question.Named("q", "How many?").WithQuantity("people").Within(new Tolerance(0.5m)).Cumulative().Stating("{answer} came");

        Assert.Equal(("people", new Tolerance(0.5m), Timing.Cumulative, "{answer} came"), (question.Unit, question.Tolerance, question.Timing, question.Statement));
    }

    [Fact]
    public void AnswerComparer_WithoutAnId_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Blank(null!));
        Assert.Throws<ArgumentException>(() => new Blank(" "));
    }

    private sealed class Blank(string id) : AnswerComparer(id)
    {
        public override AnswerRelation Compare(Answer first, Answer second) => AnswerRelation.Equal;
    }
}
