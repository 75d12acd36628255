namespace ClaimTracker.Tests;

public sealed class AnswerTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { "entity", "staffed took-part" },
        { "yes-no", "crossed" },
        { "quantity", "harmed" },
        { "date", "opened" },
        { "text", "why" },
        { "none", "staffed took-part harmed opened why" },
        { "not known", "staffed took-part crossed harmed opened why" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fits_EveryKindOfQuestion_IsAsSpecified(string kind, string fitting)
    {
        var fits = new Question[] { Some.Staffed, Some.TookPart, Some.Crossed, Some.Harmed, Some.Opened, Some.Why }
            .Where(OfKind(kind).Fits)
            .Select(question => question.Id.ToString());

        Assert.Equal(fitting, string.Join(' ', fits));
    }

    [Fact]
    public void ToString_EveryKind_IsTheAnswerAsWritten()
    {
        Assert.Equal("corps, army", EntityAnswer.Of(Some.Corps, Some.Army).ToString());
        Assert.Equal("only corps, army", EntityAnswer.Only(Some.Corps, Some.Army).ToString());
        Assert.Equal(("yes", "no"), (YesNoAnswer.Yes.ToString(), YesNoAnswer.No.ToString()));
        Assert.Equal("about 40 people", new QuantityAnswer(Quantity.Parse("about 40 people")).ToString());
        Assert.Equal("1932-05~", new DateAnswer(Some.Time("1932-05~")).ToString());
        Assert.Equal("a drone", new TextAnswer("a drone").ToString());
        Assert.Equal(("none", "not known"), (Answer.None.ToString(), Answer.NotKnown.ToString()));
    }

    [Fact]
    public void New_WithoutAValue_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new QuantityAnswer(null!));
        Assert.Throws<ArgumentNullException>(() => new DateAnswer(null!));
        Assert.Throws<ArgumentNullException>(() => new TextAnswer(null!));
        Assert.Throws<ArgumentException>(() => new TextAnswer(" "));
    }

    [Fact]
    public void Conversion_FromANumber_IsKnownToBeOne()
    {
        QuantityAnswer number = 6;
        QuantityAnswer figure = Quantity.Exactly(6);

        Assert.Equal((true, false), (number.IsNumber, figure.IsNumber));
        Assert.Equal(number.Quantity, figure.Quantity);
    }

    [Fact]
    public void Conversion_FromAValue_IsTheAnswerOfIt()
    {
        DateAnswer date = Some.Time("1932");
        TextAnswer text = "a drone";
        EntityAnswer entity = Some.Corps;

        Assert.Equal(new DateAnswer(Some.Time("1932")), date);
        Assert.Equal(new TextAnswer("a drone"), text);
        Assert.Equal(EntityAnswer.Of(Some.Corps), entity);
    }

    private static Answer OfKind(string kind) => kind switch
    {
        "entity" => EntityAnswer.Of(Some.Corps),
        "yes-no" => YesNoAnswer.Yes,
        "quantity" => new QuantityAnswer(Quantity.Exactly(6)),
        "date" => new DateAnswer(Some.Time("1932")),
        "text" => new TextAnswer("a drone"),
        "none" => Answer.None,
        _ => Answer.NotKnown,
    };
}
