namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.8, the states, in the order they are tested.</summary>
public sealed class QuestionStateTests
{
    [Fact]
    public void State_NothingSaid_IsUnanswered() => Assert.Equal(QuestionState.Unanswered, Some.Ledger().On(Some.Harmed).State);

    [Theory]
    [InlineData(Force.Denies)]
    [InlineData(Force.Doubts)]
    public void State_OnlyDenials_IsUnanswered(Force force) =>
        Assert.Equal(QuestionState.Unanswered, StateOf(Some.Says(Some.Mayor, Some.Harmed, force, new QuantityAnswer(Quantity.Exactly(6)))));

    [Fact]
    public void State_OnlyNonAnswersOpinionsAndNotKnown_IsUnanswered() =>
        Assert.Equal(
            QuestionState.Unanswered,
            StateOf(
                Claim.By(Some.Mayor).That(Some.Harmed).DidNotRespond(),
                Harmed(Some.Union, 6).AsOpinion(),
                Harmed(Some.Union, 6).AsPrediction(),
                Claim.By(Some.Union).That(Some.Harmed).IsNotKnown()));

    [Fact]
    public void State_DoubtOnYesOrNo_IsUnanswered() =>
        Assert.Equal(QuestionState.Unanswered, StateOf(Claim.By(Some.Mayor).That(Some.Crossed).Doubts(YesNoAnswer.Yes)));

    [Fact]
    public void State_DenialOnYesOrNo_IsAnAnswer() =>
        Assert.Equal(QuestionState.OneSided, StateOf(Claim.By(Some.Mayor).That(Some.Crossed).IsNot(YesNoAnswer.Yes)));

    [Fact]
    public void State_APairInConflict_IsDisputed() => Assert.Equal(QuestionState.Disputed, StateOf(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8)));

    [Fact]
    public void State_OneSideAgainstItself_IsDisputed() => Assert.Equal(QuestionState.Disputed, StateOf(Harmed(Some.Spokesman, 6), Harmed(Some.Russia, 8)));

    [Fact]
    public void State_AnswerAgainstADenial_IsDisputed() =>
        Assert.Equal(QuestionState.Disputed, StateOf(Harmed(Some.Mayor, 6), Claim.By(Some.Union).That(Some.Harmed).IsNot(6)));

    [Fact]
    public void State_OneConflictAmongPossibleOnes_IsDisputed() =>
        Assert.Equal(
            QuestionState.Disputed, StateOf(Harmed(Some.Mayor, 6).WithCertainty(Certainty.Possible), Harmed(Some.Union, 8), Harmed(Some.Russia, 9)));

    [Fact]
    public void State_OnlyPossibleConflicts_IsPossiblyDisputed() =>
        Assert.Equal(QuestionState.PossiblyDisputed, StateOf(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8).WithCertainty(Certainty.Probable)));

    [Fact]
    public void State_MayBeNewer_IsPossiblyDisputed() =>
        Assert.Equal(QuestionState.PossiblyDisputed, StateOf(Toll(Some.Russia, 6, "2024-05-01"), Toll(Some.Ukraine, 8, "2024-05-02")));

    [Fact]
    public void State_ChangedAccount_CountsOnlyTheNewOne() =>
        Assert.Equal(QuestionState.OneSided, StateOf(Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1), Harmed(Some.Mayor, 8).SaidOn(2024, 5, 2)));

    [Fact]
    public void State_ConflictWithAnEarlierPosition_DoesNotCount() =>
        Assert.Equal(
            QuestionState.OneSided,
            StateOf(
                Toll(Some.Russia, 6, "2024-05-01"),
                Toll(Some.Ministry, 8, "2024-05-02"),
                Claim.By(Some.Ukraine).That(Some.Toll).IsNot(6).SaidOn(2024, 5, 3)));

    [Fact]
    public void State_OneOrigin_IsOneSided() => Assert.Equal(QuestionState.OneSided, StateOf(Harmed(Some.Spokesman, 6), Harmed(Some.Russia, 6)));

    [Fact]
    public void State_TwoAnonymousSources_AreOneSided() => Assert.Equal(QuestionState.OneSided, StateOf(Harmed(Some.Witness, 6), Harmed(Some.Insider, 6)));

    [Fact]
    public void State_APartySilent_IsOneSided() =>
        Assert.Equal(
            QuestionState.OneSided, StateOf(Claim.By(Some.Russia).That(Some.Ordered).IsNo(), Claim.By(Some.Mayor).That(Some.Ordered).IsNo()));

    [Fact]
    public void State_ADisputeWithAPartySilent_IsDisputed() =>
        Assert.Equal(
            QuestionState.Disputed, StateOf(Claim.By(Some.Russia).That(Some.Ordered).IsNo(), Claim.By(Some.Mayor).That(Some.Ordered).IsYes()));

    [Fact]
    public void State_TwoOriginsWithOneAnswer_IsAgreed()
    {
        var standing = Some.Standing(Harmed(Some.Mayor, 6), Harmed(Some.Union, 6));

        Assert.Equal((QuestionState.Agreed, "mayor,union"), (standing.State, Printed.Ids(standing.Sides)));
    }

    [Fact]
    public void State_EveryPartyHeardAndAgreeing_IsAgreed() =>
        Assert.Equal(
            QuestionState.Agreed, StateOf(Claim.By(Some.Spokesman).That(Some.Ordered).IsNo(), Claim.By(Some.Yusov).That(Some.Ordered).IsNo()));

    [Fact]
    public void State_TwoOriginsWithNothingInCommon_IsDiffering() =>
        Assert.Equal(
            QuestionState.Differing,
            StateOf(Claim.By(Some.Mayor).That(Some.TookPart).Is(Some.Army), Claim.By(Some.Union).That(Some.TookPart).Is(Some.Corps)));

    [Fact]
    public void State_TextsThatDiffer_IsDiffering() =>
        Assert.Equal(
            QuestionState.Differing, StateOf(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("a drone")));

    [Fact]
    public void IsDisputed_PossiblyDisputed_IsNot() =>
        Assert.False(Some.Standing(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8).WithCertainty(Certainty.Probable)).IsDisputed);

    private static QuestionState StateOf(params ReadOnlySpan<ClaimDraft> drafts) => Some.Standing(drafts).State;

    private static ClaimDraft Harmed(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Harmed).Is(figure);

    private static ClaimDraft Toll(Speaker speaker, int figure, string said) => Claim.By(speaker).That(Some.Toll).Is(figure).SaidOn(Some.Time(said));
}
