namespace ClaimTracker.Tests;

public sealed class AnswerTests
{
    public static TheoryData<Answer, string> Texts => new()
    {
        { EntityAnswer.Of(Some.Army), "army" },
        { EntityAnswer.Of(Some.Legion, Some.Army), "legion, army" },
        { EntityAnswer.Only(Some.Army), "only army" },
        { YesNoAnswer.Yes, "yes" },
        { YesNoAnswer.No, "no" },
        { new QuantityAnswer(Quantity.AtLeast(6)), "at least 6" },
        { new DateAnswer(Some.Time("2024-05~")), "2024-05~" },
        { new TextAnswer("smoke"), "smoke" },
        { Answer.None, "none" },
        { Answer.NotKnown, "not known" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_EveryKind_IsAsWritten(Answer answer, string text) => Assert.Equal(text, answer.ToString());

    [Fact]
    public void Conversions_FromPlainValues_AreAnswers()
    {
        QuantityAnswer number = 6;
        QuantityAnswer quantity = Quantity.AtLeast(6);
        DateAnswer date = Some.Time("2024");
        TextAnswer text = "smoke";
        EntityAnswer entity = Some.Army;

        Assert.Equal(["6", "at least 6", "2024", "smoke", "army"], new Answer[] { number, quantity, date, text, entity }.Select(answer => answer.ToString()));
        Assert.Equal((true, false), (number.IsNumber, quantity.IsNumber));
    }

    [Fact]
    public void Equals_SameKindAndContent_Is()
    {
        Assert.Equal(EntityAnswer.Of(Some.Army, Some.Legion), EntityAnswer.Of(Some.Army, Some.Legion));
        Assert.Equal(EntityAnswer.Of(Some.Army).GetHashCode(), EntityAnswer.Of(Some.Army).GetHashCode());
        Assert.Equal(new QuantityAnswer(Quantity.Exactly(6)), new QuantityAnswer(Quantity.Parse("6")));
        Assert.Equal(new TextAnswer("a"), new TextAnswer("a"));
    }

    [Fact]
    public void Equals_AsWrittenDiffers_IsNot()
    {
        Assert.NotEqual(EntityAnswer.Of(Some.Army, Some.Legion), EntityAnswer.Of(Some.Legion, Some.Army));
        Assert.NotEqual(EntityAnswer.Of(Some.Army), EntityAnswer.Only(Some.Army));
        Assert.NotEqual(new QuantityAnswer(Quantity.Parse("6")), new QuantityAnswer(Quantity.Parse("6.0")));
        Assert.NotEqual(new TextAnswer("a"), new TextAnswer("A"));
        Assert.NotEqual<Answer>(Answer.None, Answer.NotKnown);
    }

    [Fact]
    public void EntityAnswer_OfNothing_Throws()
    {
        Assert.Throws<ArgumentException>("entities", () => EntityAnswer.Of());
        Assert.Throws<ArgumentException>("entities", () => EntityAnswer.Only());
    }

    [Fact]
    public void EntityAnswer_OfNull_Throws() => Assert.Throws<ArgumentNullException>("entities", () => EntityAnswer.Of(Some.Army, null!));

    [Fact]
    public void Answers_OfNull_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new QuantityAnswer(null!));
        Assert.Throws<ArgumentNullException>(() => new DateAnswer(null!));
        Assert.Throws<ArgumentNullException>(() => new TextAnswer(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void TextAnswer_Blank_Throws(string text) => Assert.Throws<ArgumentException>(() => new TextAnswer(text));

    [Fact]
    public void AnswerComparer_BlankId_Throws() => Assert.Throws<ArgumentException>(() => new NoComparer(" "));

    private sealed class NoComparer(string id) : AnswerComparer(id)
    {
        public override AnswerRelation Compare(Answer first, Answer second) => AnswerRelation.Equal;
    }
}
