namespace ClaimTracker.Tests;

/// <summary>The stages of the fluent grammar, word by word.</summary>
public sealed class ClaimGrammarTests
{
    public static TheoryData<string, ClaimDraft, Force, Answer?> Words => new()
    {
        { "Is", OnHarmed.Is(6), Force.Asserts, new QuantityAnswer(Quantity.Exactly(6)) { IsNumber = true } },
        { "IsNot", OnHarmed.IsNot(Quantity.AtLeast(6)), Force.Denies, new QuantityAnswer(Quantity.AtLeast(6)) },
        { "Confirms", OnHarmed.Confirms(Quantity.AtLeast(6)), Force.Confirms, new QuantityAnswer(Quantity.AtLeast(6)) },
        { "Admits", OnHarmed.Admits(Quantity.AtLeast(6)), Force.Admits, new QuantityAnswer(Quantity.AtLeast(6)) },
        { "Doubts", OnHarmed.Doubts(Quantity.AtLeast(6)), Force.Doubts, new QuantityAnswer(Quantity.AtLeast(6)) },
        { "IsAtLeast", OnHarmed.IsAtLeast(6), Force.Asserts, new QuantityAnswer(Quantity.AtLeast(6)) },
        { "IsAbout", OnHarmed.IsAbout(6), Force.Asserts, new QuantityAnswer(Quantity.About(6)) },
        { "IsBetween", OnHarmed.IsBetween(6, 8), Force.Asserts, new QuantityAnswer(Quantity.Between(6, 8)) },
        { "IsNone", OnHarmed.IsNone(), Force.Asserts, Answer.None },
        { "IsNotKnown", OnHarmed.IsNotKnown(), Force.Asserts, Answer.NotKnown },
        { "DeclinedToComment", OnHarmed.DeclinedToComment(), Force.Declines, null },
        { "CouldNotBeReached", OnHarmed.CouldNotBeReached(), Force.Unreachable, null },
        { "DidNotRespond", OnHarmed.DidNotRespond(), Force.NoResponse, null },
        { "IsYes", OnCrossed.IsYes(), Force.Asserts, YesNoAnswer.Yes },
        { "IsNo", OnCrossed.IsNo(), Force.Asserts, YesNoAnswer.No },
        { "Is an entity", OnTookPart.Is(Some.Army), Force.Asserts, EntityAnswer.Of(Some.Army) },
        { "IsOnly", OnTookPart.IsOnly(Some.Army, Some.Legion), Force.Asserts, EntityAnswer.Only(Some.Army, Some.Legion) },
        { "IsNone of entities", OnTookPart.IsNone(), Force.Asserts, Answer.None },
        { "Is a date", OnOpened.Is("1932-05"), Force.Asserts, new DateAnswer(Some.Time("1932-05")) },
        { "Confirms a date", OnOpened.Confirms(Some.Time("1932")), Force.Confirms, new DateAnswer(Some.Time("1932")) },
        { "IsNone of dates", OnOpened.IsNone(), Force.Asserts, Answer.None },
        { "Is a text", OnWhy.Is("smoke"), Force.Asserts, new TextAnswer("smoke") },
        { "IsNone of texts", OnWhy.IsNone(), Force.Asserts, Answer.None },
    };

    private static ClaimOnQuantity OnHarmed => Claim.By(Some.Mayor).That(Some.Harmed);

    private static ClaimOnYesNo OnCrossed => Claim.By(Some.Mayor).That(Some.Crossed);

    private static ClaimOnEntity OnTookPart => Claim.By(Some.Mayor).That(Some.TookPart);

    private static ClaimOnDate OnOpened => Claim.By(Some.Mayor).That(Some.Opened);

    private static ClaimOnText OnWhy => Claim.By(Some.Mayor).That(Some.Why);

    [Theory]
    [MemberData(nameof(Words))]
    public void Word_OnItsStage_MakesForceAndAnswer(string word, ClaimDraft draft, Force force, Answer? answer) =>
        Assert.Equal((word, force, answer), (word, draft.Force, draft.Answer));

    [Fact]
    public void Draft_OfAnyWord_HasSpeakerAndQuestionAndNothingElse()
    {
        var draft = OnHarmed.Is(6);

        Assert.Equal((Some.Mayor.Id, Some.Harmed.Id), (draft.Speaker, draft.Question));
        Assert.Equal(
            (null, null, null, Nature.Fact, null, null, null, null, null, 0),
            (draft.Id, draft.Principal, draft.Certainty, draft.Nature, draft.Said, draft.Holds, draft.Quote, draft.Wording, draft.Language, draft.Via.Length));
    }

    [Fact]
    public void By_Null_Throws() => Assert.Throws<ArgumentNullException>("speaker", () => Claim.By(null!));

    [Fact]
    public void That_Null_Throws() => Assert.Throws<ArgumentNullException>("question", () => Claim.By(Some.Mayor).That((TextQuestion)null!));

    [Fact]
    public void Is_Null_Throws() => Assert.Throws<ArgumentNullException>("answer", () => OnWhy.Is((TextAnswer)null!));

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    public void Is_TextThatIsNoDate_Throws(string date) => Assert.Throws<FormatException>(() => OnOpened.Is(date));

    [Fact]
    public void IsBetween_HighBeforeLow_Throws() => Assert.Throws<ArgumentException>(() => OnHarmed.IsBetween(8, 6));

    [Fact]
    public void IsOnly_Nothing_Throws() => Assert.Throws<ArgumentException>(() => OnTookPart.IsOnly());
}
