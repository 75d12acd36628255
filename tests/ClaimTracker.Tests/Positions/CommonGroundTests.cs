namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.8, common ground and who is silent.</summary>
public sealed class CommonGroundTests
{
    [Fact]
    public void CommonGround_OneOrigin_IsEmpty() => Assert.Equal("", Of(Figure(Some.Spokesman, "6"), Figure(Some.Russia, "6")));

    [Fact]
    public void CommonGround_TwoOriginsWithOneAnswer_IsThatAnswer() => Assert.Equal("6", Of(Figure(Some.Mayor, "6"), Figure(Some.Union, "6")));

    [Fact]
    public void CommonGround_AnswerThatTheOtherEntails_IsTheWiderOne() => Assert.Equal("at least 5", Of(Figure(Some.Mayor, "6"), Figure(Some.Union, "at least 5")));

    [Fact]
    public void CommonGround_AnswerNobodyGave_IsNone() => Assert.Equal("", Of(Figure(Some.Mayor, "6"), Figure(Some.Union, "8")));

    [Fact]
    public void CommonGround_SeveralThatAllEntail_OnlyTheNarrowestAreListed() =>
        Assert.Equal(
            "5..7", Of(Figure(Some.Mayor, "6"), Figure(Some.Mayor, "at least 1"), Figure(Some.Union, "5..7"), Figure(Some.Union, "at least 2")));

    [Fact]
    public void CommonGround_OneRootThatSaysNothingOfTheKind_IsEmpty() =>
        Assert.Equal("", Of(Figure(Some.Mayor, "6"), Figure(Some.Union, "6"), Figure(Some.Russia, "15 km")));

    [Fact]
    public void CommonGround_DoubtsAndDenials_DoNotCount() =>
        Assert.Equal("6", Of(Figure(Some.Mayor, "6"), Figure(Some.Union, "6"), Claim.By(Some.Russia).That(Some.Harmed).IsNot(9)));

    [Fact]
    public void CommonGround_NotKnown_DoesNotCount() =>
        Assert.Equal("6", Of(Figure(Some.Mayor, "6"), Figure(Some.Union, "6"), Claim.By(Some.Russia).That(Some.Harmed).IsNotKnown()));

    [Fact]
    public void CommonGround_EarlierPosition_IsLeftOut() =>
        Assert.Equal(
            "8",
            Of(
                Claim.By(Some.Russia).That(Some.Toll).Is(6).SaidOn(2024, 5, 1),
                Claim.By(Some.Ministry).That(Some.Toll).Is(8).SaidOn(2024, 5, 2),
                Claim.By(Some.Ukraine).That(Some.Toll).Is(8).SaidOn(2024, 5, 2)));

    [Fact]
    public void CommonGround_ClaimWithTwoRoots_SpeaksForBoth() =>
        Assert.Equal("at least 5", Of(Figure(Some.Turncoat, "6"), Figure(Some.Mayor, "at least 5")));

    [Fact]
    public void CommonGround_DenialOnYesOrNo_Counts() =>
        Assert.Equal("no", Of(Claim.By(Some.Mayor).That(Some.Crossed).IsNot(YesNoAnswer.Yes), Claim.By(Some.Union).That(Some.Crossed).IsNo()));

    [Fact]
    public void CommonGround_TwoThatDoNotEntailOneAnother_AreInOrderOfPositions() =>
        Assert.Equal(
            "at most 7 | at least 5",
            Of(
                Figure(Some.Mayor, "at most 7").Identified("a"),
                Figure(Some.Union, "at least 5").Identified("b"),
                Figure(Some.Mayor, "at least 5").Identified("c"),
                Figure(Some.Union, "at most 7").Identified("d")));

    [Fact]
    public void CommonGround_EntityWithin_IsTheBroader() =>
        Assert.Equal("citizens", Of(Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Corps), Claim.By(Some.Union).That(Some.Staffed).Is(Some.Citizens)));

    [Fact]
    public void CommonGround_ListsWhereManyCanBeTrue_AreTakenMemberByMember() =>
        Assert.Equal(
            "army",
            Of(
                Claim.By(Some.Mayor).That(Some.TookPart).Is(EntityAnswer.Of(Some.Corps, Some.Army)),
                Claim.By(Some.Union).That(Some.TookPart).Is(EntityAnswer.Of(Some.Army, Some.Legion))));

    [Fact]
    public void CommonGround_MembersOfOneRootTogether_AreItsAnswers() =>
        Assert.Equal(
            "army | citizens",
            Of(
                Claim.By(Some.Mayor).That(Some.TookPart).Is(Some.Corps),
                Claim.By(Some.Mayor).That(Some.TookPart).Is(Some.Army),
                Claim.By(Some.Union).That(Some.TookPart).Is(EntityAnswer.Of(Some.Army, Some.Citizens))));

    [Fact]
    public void CommonGround_OnlySetOfBoth_StandsAfterItsMembersOnlyIfNotNarrower() =>
        Assert.Equal(
            "only army, corps",
            Of(Claim.By(Some.Mayor).That(Some.TookPart).IsOnly(Some.Corps, Some.Army), Claim.By(Some.Union).That(Some.TookPart).IsOnly(Some.Army, Some.Corps)));

    [Fact]
    public void CommonGround_OnlySetOfOne_GivesItsMembers() =>
        Assert.Equal(
            "army", Of(Claim.By(Some.Mayor).That(Some.TookPart).IsOnly(Some.Army), Claim.By(Some.Union).That(Some.TookPart).Is(Some.Army)));

    [Fact]
    public void CommonGround_NarrowerOnlySet_EntailsTheWider() =>
        Assert.Equal(
            "only citizens", Of(Claim.By(Some.Mayor).That(Some.TookPart).IsOnly(Some.Corps), Claim.By(Some.Union).That(Some.TookPart).IsOnly(Some.Citizens)));

    [Fact]
    public void CommonGround_NoneOfBoth_IsNone() =>
        Assert.Equal("none", Of(Claim.By(Some.Mayor).That(Some.TookPart).IsNone(), Claim.By(Some.Union).That(Some.TookPart).IsNone()));

    [Fact]
    public void Silent_NoParties_IsNobody() => Assert.Empty(Some.Standing(Figure(Some.Mayor, "6")).Silent);

    [Fact]
    public void Silent_NothingSaid_IsEveryPartyWithoutAWord()
    {
        var silent = Some.Ledger().On(Some.Ordered).Silent;

        Assert.Equal(["russia", "ukraine"], silent.Select(party => party.Party.Id.ToString()));
        Assert.All(silent, party => Assert.Empty(party.NonAnswers));
    }

    [Fact]
    public void Silent_PartyWhoseSpokesmanAnswered_IsNot() => Assert.Equal("ukraine", Silent(Claim.By(Some.Spokesman).That(Some.Ordered).IsNo()));

    [Fact]
    public void Silent_PartyThatOnlyDoubts_Is() => Assert.Equal("russia,ukraine", Silent(Claim.By(Some.Russia).That(Some.Ordered).Doubts(YesNoAnswer.Yes)));

    [Fact]
    public void Silent_PartyThatAnsweredInAnEarlierPosition_IsNot()
    {
        var ledger = Some.Ledger();
        var asked = ledger.Ask(Question.Named("open", "Is it open?").YesOrNo().Changing().AskedOf(Some.Russia));
        ledger.Record(Claim.By(Some.Russia).That(asked).IsYes().HoldsOn(2024, 5, 1));
        ledger.Record(Claim.By(Some.Mayor).That(asked).IsNo().HoldsOn(2024, 5, 2));

        Assert.True(ledger.On(asked).Positions[0].IsEarlier);
        Assert.Empty(ledger.On(asked).Silent);
    }

    [Fact]
    public void Silent_NonAnswersOfTheSide_TellHow()
    {
        var silent = Some.Standing(
            Claim.By(Some.Spokesman).That(Some.Ordered).DeclinedToComment().Identified("b"),
            Claim.By(Some.Russia).That(Some.Ordered).CouldNotBeReached().Identified("a"),
            Claim.By(Some.Mayor).That(Some.Ordered).DidNotRespond()).Silent;

        Assert.Equal(["a,b", ""], silent.Select(party => Printed.Ids(party.NonAnswers)));
    }

    [Fact]
    public void Silent_NonAnswerThatWasCorrected_IsNotTold()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Russia).That(Some.Ordered).DidNotRespond(), Claim.By(Some.Russia).That(Some.Ordered).DeclinedToComment());

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal("c2", Printed.Ids(ledger.On(Some.Ordered).Silent[0].NonAnswers));
    }

    [Fact]
    public void SilentParty_SameSpeakerAndClaims_AreEqual()
    {
        var ledger = Some.Ledger(Claim.By(Some.Russia).That(Some.Ordered).DidNotRespond());
        var first = ledger.On(Some.Ordered).Silent[0];

        ledger.Record(Claim.By(Some.Mayor).That(Some.Ordered).IsYes());

        Assert.Equal((first, first.GetHashCode()), (ledger.On(Some.Ordered).Silent[0], ledger.On(Some.Ordered).Silent[0].GetHashCode()));
    }

    private static string Of(params ReadOnlySpan<ClaimDraft> drafts) => string.Join(" | ", Some.Standing(drafts).CommonGround);

    private static string Silent(params ReadOnlySpan<ClaimDraft> drafts) =>
        string.Join(',', Some.Standing(drafts).Silent.Select(party => party.Party.Id));

    private static ClaimDraft Figure(Speaker speaker, string figure) => Claim.By(speaker).That(Some.Harmed).Is(Quantity.Parse(figure));
}
