namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.7 and 2.8, positions.</summary>
public sealed class PositionTests
{
    [Fact]
    public void Positions_NothingSaid_AreNone() => Assert.Empty(Some.Ledger().On(Some.Harmed).Positions);

    [Fact]
    public void Positions_NonAnswersOpinionsAndPredictions_HoldNone()
    {
        var standing = Some.Standing(
            Claim.By(Some.Mayor).That(Some.Harmed).DeclinedToComment(),
            Claim.By(Some.Union).That(Some.Harmed).Is(6).AsOpinion(),
            Claim.By(Some.Union).That(Some.Harmed).Is(6).AsPrediction());

        Assert.Empty(standing.Positions);
        Assert.Equal("c1,c2,c3", Printed.Ids(standing.Apart));
    }

    [Fact]
    public void Positions_NotKnown_IsAPositionOfItsOwn() =>
        Assert.Equal("not known", Assert.Single(Some.Standing(Claim.By(Some.Mayor).That(Some.Harmed).IsNotKnown()).Positions).Answer.ToString());

    [Fact]
    public void Positions_AnswersAsCompared_AreOne() =>
        Assert.Equal(
            "c1,c2,c3,c4",
            Printed.Ids(Assert.Single(Some.Standing(
                Figure(Some.Mayor, "6"), Figure(Some.Union, "6.0"), Figure(Some.Witness, "6..6 PEOPLE"), Figure(Some.Russia, "6 people")).Positions).Claims));

    [Fact]
    public void Positions_SetsInAnyOrder_AreOne() =>
        Assert.Single(Some.Standing(
            Claim.By(Some.Mayor).That(Some.TookPart).Is(EntityAnswer.Of(Some.Army, Some.Corps)),
            Claim.By(Some.Union).That(Some.TookPart).Is(EntityAnswer.Of(Some.Corps, Some.Army, Some.Corps))).Positions);

    [Fact]
    public void Positions_AssertedAndDenied_AreTwo() =>
        Assert.Equal(
            [(Polarity.Asserted, "6"), (Polarity.Denied, "not 6")],
            Some.Standing(Figure(Some.Mayor, "6"), Claim.By(Some.Union).That(Some.Harmed).IsNot(6)).Positions
                .Select(position => (position.Polarity, position.ToString())));

    [Fact]
    public void Positions_DeniedYes_IsTheAnswerNo() =>
        Assert.Equal(
            (Polarity.Asserted, "no", "c1,c2"),
            Some.Standing(Claim.By(Some.Mayor).That(Some.Crossed).IsNot(YesNoAnswer.Yes), Claim.By(Some.Union).That(Some.Crossed).IsNo()).Positions
                is [var position] ? (position.Polarity, position.Answer.ToString(), Printed.Ids(position.Claims)) : default);

    [Fact]
    public void Positions_TwoOrMore_ComeInOrderOfTheirSmallestClaim() =>
        Assert.Equal(
            ["8", "6"],
            Some.Standing(Figure(Some.Mayor, "6").Identified("b"), Figure(Some.Union, "8").Identified("c"), Figure(Some.Witness, "8").Identified("a"))
                .Positions.Select(position => position.Answer.ToString()));

    [Fact]
    public void Answer_SeveralWaysOfWriting_IsThatOfTheSmallestId() =>
        Assert.Equal(
            "6.0", Assert.Single(Some.Standing(Figure(Some.Mayor, "6").Identified("b"), Figure(Some.Union, "6.0").Identified("a")).Positions).Answer.ToString());

    [Fact]
    public void Answer_List_IsPrintedSortedWithoutRepeats() =>
        Assert.Equal(
            "army, corps",
            Assert.Single(Some.Standing(Claim.By(Some.Mayor).That(Some.TookPart).Is(EntityAnswer.Of(Some.Corps, Some.Army, Some.Corps))).Positions).Answer.ToString());

    [Fact]
    public void Answer_OnlySet_IsPrintedSorted() =>
        Assert.Equal(
            "only army, corps",
            Assert.Single(Some.Standing(Claim.By(Some.Mayor).That(Some.TookPart).IsOnly(Some.Corps, Some.Army)).Positions).Answer.ToString());

    [Fact]
    public void Answer_OnlyOneWhereOneIsAsked_IsPrintedAsTheId() =>
        Assert.Equal("army", Assert.Single(Some.Standing(Claim.By(Some.Mayor).That(Some.Staffed).IsOnly(Some.Army)).Positions).Answer.ToString());

    [Fact]
    public void Counts_NothingInForce_AreZero()
    {
        var position = Some.Standing(Figure(Some.Mayor, "6").SaidOn(2024, 5, 1), Figure(Some.Mayor, "8").SaidOn(2024, 5, 2)).Positions[0];

        Assert.Equal((0, 0, 0, 0, false), (position.Mentions, position.Outlets, position.Speakers, position.Origins, position.IsCorroborated));
        Assert.Equal(("c1", ""), (Printed.Ids(position.Claims), Printed.Ids(position.Sides)));
    }

    [Fact]
    public void Counts_SeveralClaims_AreOfThoseInForce()
    {
        var position = Assert.Single(Some.Standing(
            Figure(Some.Spokesman, "6").ReportedBy(Some.Cnn, Some.Gazette),
            Figure(Some.Spokesman, "6").ReportedBy(Some.Gazette),
            Figure(Some.Russia, "6"),
            Figure(Some.Mayor, "6")).Positions);

        Assert.Equal((4, 2, 3, 2, true), (position.Mentions, position.Outlets, position.Speakers, position.Origins, position.IsCorroborated));
        Assert.Equal("mayor,russia", Printed.Ids(position.Sides));
    }

    [Fact]
    public void Counts_SevenOutletsQuotingOneSpokesman_AreOneOrigin()
    {
        var position = Assert.Single(Some.Standing(Figure(Some.Spokesman, "6").ReportedBy(Some.Cnn), Figure(Some.Russia, "6").ReportedBy(Some.Gazette)).Positions);

        Assert.Equal((1, false), (position.Origins, position.IsCorroborated));
    }

    [Fact]
    public void IsEarlier_EveryClaimUpdatedByOneInForce_Is() =>
        Assert.Equal([true, false], Earlier(Toll(Some.Russia, 6, "2024-05-01"), Toll(Some.Ministry, 8, "2024-05-02")));

    [Fact]
    public void IsEarlier_OneClaimNotUpdated_IsNot() =>
        Assert.Equal([false, false], Earlier(Toll(Some.Russia, 6, "2024-05-01"), Toll(Some.Ministry, 8, "2024-05-02"), Toll(Some.Mayor, 6, "2024-05-01")));

    [Fact]
    public void IsEarlier_OnlyPossiblyUpdated_IsNot() =>
        Assert.Equal([false, false], Earlier(Toll(Some.Russia, 6, "2024-05-01"), Toll(Some.Ukraine, 8, "2024-05-02")));

    [Fact]
    public void IsEarlier_NothingInForce_IsNot() =>
        Assert.Equal([false, false], Earlier(Toll(Some.Russia, 6, "2024-05-01"), Toll(Some.Russia, 8, "2024-05-02")));

    [Fact]
    public void IsEarlier_UpdatedOnlyByAClaimNotInForce_IsNot() =>
        Assert.Equal(
            [false, false, false],
            Earlier(
                Toll(Some.Spokesman, 6, "2024-05-01"),
                Toll(Some.Russia, 8, "2024-05-02"),
                Claim.By(Some.Russia).That(Some.Toll).IsNot(8).SaidOn(2024, 5, 3)));

    [Fact]
    public void IsEarlier_FixedQuestion_NeverIs() =>
        Assert.Equal([false, false], Earlier(Figure(Some.Russia, "6").HoldsOn(2024, 5, 1), Figure(Some.Ministry, "8").HoldsOn(2024, 5, 2)));

    private static IEnumerable<bool> Earlier(params ReadOnlySpan<ClaimDraft> drafts) => Some.Standing(drafts).Positions.Select(position => position.IsEarlier);

    private static ClaimDraft Figure(Speaker speaker, string figure) => Claim.By(speaker).That(Some.Harmed).Is(Quantity.Parse(figure));

    private static ClaimDraft Toll(Speaker speaker, int figure, string said) => Claim.By(speaker).That(Some.Toll).Is(figure).SaidOn(Some.Time(said));
}
