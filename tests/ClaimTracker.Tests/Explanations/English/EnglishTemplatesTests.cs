namespace ClaimTracker.Tests;

public sealed class EnglishTemplatesTests
{
    [Theory]
    [InlineData(Force.Asserts, "Mayor Oyelaran: 6 people.")]
    [InlineData(Force.Confirms, "Mayor Oyelaran, confirms: 6 people.")]
    [InlineData(Force.Admits, "Mayor Oyelaran, acknowledges: 6 people.")]
    [InlineData(Force.Denies, "Mayor Oyelaran, denies: 6 people.")]
    [InlineData(Force.Doubts, "Mayor Oyelaran, doubts: 6 people.")]
    [InlineData(Force.Declines, "Mayor Oyelaran, declined to comment.")]
    [InlineData(Force.Unreachable, "Mayor Oyelaran, could not be reached.")]
    [InlineData(Force.NoResponse, "Mayor Oyelaran, did not respond.")]
    public void Explain_Force_HasANeutralVerb(Force force, string line) =>
        Assert.Contains(
            line, Explain(Some.Says(Some.Mayor, Some.Harmed, force, force.IsNonAnswer() ? null : new QuantityAnswer(Quantity.Exactly(6)))), StringComparison.Ordinal);

    [Fact]
    public void Explain_Probable_SaysSo() =>
        Assert.Contains("Mayor Oyelaran: 6 people (put as probable).", Explain(Harmed(Some.Mayor, 6).WithCertainty(Certainty.Probable)), StringComparison.Ordinal);

    [Fact]
    public void Explain_Possible_SaysSo() =>
        Assert.Contains("Mayor Oyelaran: 6 people (put as possible).", Explain(Harmed(Some.Mayor, 6).WithCertainty(Certainty.Possible)), StringComparison.Ordinal);

    [Fact]
    public void Explain_Opinion_SaysSo() =>
        Assert.Contains("Mayor Oyelaran: 6 people (an opinion).", Explain(Harmed(Some.Mayor, 6).AsOpinion()), StringComparison.Ordinal);

    [Fact]
    public void Explain_Prediction_SaysSo() =>
        Assert.Contains("Mayor Oyelaran: 6 people (a prediction).", Explain(Harmed(Some.Mayor, 6).AsPrediction()), StringComparison.Ordinal);

    [Fact]
    public void Explain_QuestionWithAStatement_UsesIt()
    {
        var ledger = Some.Ledger();
        var asked = ledger.Ask(Question.Named("s", "Who did it?").WithOneEntity().Stating("{answer} did it"));
        var comparison = ledger.Compare(
            ledger.Record(Claim.By(Some.Mayor).That(asked).Is(Some.Army)).Claim, ledger.Record(Claim.By(Some.Union).That(asked).IsNone()).Claim);

        Assert.Equal(
            "Who did it? Mayor Oyelaran: the Ukrainian army did it. the dockers' union: none. "
            + "One says that there is none and the other gives one, so they cannot both be true.",
            comparison.Explanation);
    }

    [Fact]
    public void Explain_AnswerThatEndsInAStop_HasOneStop()
    {
        var explanation = Explain(Claim.By(Some.Mayor).That(Some.Why).Is("Smoke."), Claim.By(Some.Union).That(Some.Why).Is("Smoke."));

        Assert.StartsWith("Why did it burn? Mayor Oyelaran: Smoke. the dockers' union: Smoke. They", explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Say_Claim_IsItsAnswer() =>
        Assert.Equal("at least 6 people", MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(6))));

    [Fact]
    public void Say_ClaimWithoutAnAnswer_IsEmpty() =>
        Assert.Equal("", MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).DidNotRespond())));

    [Fact]
    public void Say_NullClaim_Throws() => Assert.Throws<ArgumentNullException>(() => MessageTemplates.English.Say((Claim)null!));

    [Fact]
    public void Say_FigureWithAUnitOfItsOwn_KeepsIt() =>
        Assert.Equal("6 soldiers", MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).Is(Quantity.Exactly(6, "soldiers")))));

    [Fact]
    public void Say_NoneOfAUnit_NamesIt() => Assert.Equal("no people", MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).IsNone())));

    [Fact]
    public void Say_NotKnown_IsThat() => Assert.Equal("not known", MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.Harmed).IsNotKnown())));

    [Fact]
    public void Say_Entities_AreNamedAndJoined() =>
        Assert.Equal(
            "the Ukrainian army, the Legion and Kozinka",
            MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.TookPart).Is(EntityAnswer.Of(Some.Army, Some.Legion, Some.Kozinka)))));

    [Fact]
    public void Say_OnlySet_SaysOnly() =>
        Assert.Equal(
            "only the Ukrainian army and the Legion",
            MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.TookPart).IsOnly(Some.Army, Some.Legion))));

    [Fact]
    public void Say_Date_IsEnglish() => Assert.Equal("since May 1932", MessageTemplates.English.Say(Some.Recorded(Claim.By(Some.Mayor).That(Some.Opened).Is("1932-05/.."))));

    private static string Explain(ClaimDraft draft) => Explain(draft, Harmed(Some.Union, 9));

    private static string Explain(ClaimDraft first, ClaimDraft second) => Some.Compared(first, second).Explanation;

    private static ClaimDraft Harmed(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Harmed).Is(figure);
}
