namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.5: what time and speaker make of two answers that cannot both be true.</summary>
public sealed class ClashReadingTests
{
    [Fact]
    public void Changing_OrderedOnOneSide_IsAnUpdate() =>
        Assert.Equal("UpdatedBy Update CT4001 DifferentTime", Told.By(Holder(Some.Russia, "army", said: "2024-05-01"), Holder(Some.Ministry, "citizens", said: "2024-05-02")));

    [Fact]
    public void Changing_TheOtherWayRound_Updates() =>
        Assert.Equal("Updates Update CT4001 DifferentTime", Told.By(Holder(Some.Ministry, "citizens", said: "2024-05-02"), Holder(Some.Russia, "army", said: "2024-05-01")));

    [Fact]
    public void Changing_OrderedByHoldsOfBothOnTwoSides_IsAnUpdate() =>
        Assert.Equal(
            "UpdatedBy Update CT4001 DifferentTime",
            Told.By(Holder(Some.Russia, "army", holds: "2024-05-01"), Holder(Some.Ukraine, "citizens", holds: "2024-05-02")));

    [Fact]
    public void Changing_HoldsGoesBeforeSaid_WhenItOrders() =>
        Assert.Equal(
            "Updates Update CT4001 DifferentTime",
            Told.By(Holder(Some.Russia, "army", said: "2024-05-01", holds: "2024-05-03"), Holder(Some.Ukraine, "citizens", said: "2024-05-04", holds: "2024-05-02")));

    [Fact]
    public void Changing_OnlyOneHasHoldsOnTwoSides_MayBeNewer() =>
        Assert.Equal(
            "UpdatedBy Possible CT4002 DifferentTime",
            Told.By(Holder(Some.Russia, "army", holds: "2024-05-01"), Holder(Some.Ukraine, "citizens", said: "2024-05-02")));

    [Fact]
    public void Changing_OrderedBySaidOnTwoSides_MayBeNewer() =>
        Assert.Equal(
            "UpdatedBy Possible CT4002 DifferentTime",
            Told.By(Holder(Some.Russia, "army", said: "2024-05-01"), Holder(Some.Ukraine, "citizens", said: "2024-05-02")));

    [Fact]
    public void Changing_TouchingIntervals_AreOrdered() =>
        Assert.Equal(
            "UpdatedBy Possible CT4002 DifferentTime",
            Told.By(Holder(Some.Russia, "army", said: "../2024-05-01"), Holder(Some.Ukraine, "citizens", said: "2024-05-02/..")));

    [Fact]
    public void Changing_IntervalsThatOverlap_AreAConflict() =>
        Assert.Equal(
            "Contrary Conflict CT2001 DeclaredDistinct",
            Told.By(Holder(Some.Russia, "army", said: "2024-05"), Holder(Some.Ukraine, "citizens", said: "2024-05-02")));

    [Fact]
    public void Changing_UnboundedFacingEnd_IsNeverOrdered() =>
        Assert.Equal(
            "Contrary Conflict CT2001 DeclaredDistinct",
            Told.By(Holder(Some.Russia, "army", said: "2024-05-01/.."), Holder(Some.Ukraine, "citizens", said: "2024-06-02")));

    [Theory]
    [InlineData(null, "2024-05-02")]
    [InlineData("2024-05-02", null)]
    [InlineData(null, null)]
    public void Changing_WithoutATime_IsAPossibleConflict(string? first, string? second) =>
        Assert.Equal(
            "Contrary Possible CT2001 DeclaredDistinct",
            Told.By(Holder(Some.Russia, "army", said: first), Holder(Some.Ukraine, "citizens", said: second)));

    [Fact]
    public void Changing_DenialLater_IsAnUpdate() =>
        Assert.Equal(
            "UpdatedBy Update CT4001 DifferentTime",
            Told.By(
                Claim.By(Some.Mayor).That(Some.Blocked).IsYes().SaidOn(2024, 5, 1),
                Claim.By(Some.Mayor).That(Some.Blocked).IsNot(YesNoAnswer.Yes).SaidOn(2024, 5, 2)));

    [Fact]
    public void Cumulative_LaterAndHigherOnOneSide_IsAnUpdate() =>
        Assert.Equal("UpdatedBy Update CT4001 DifferentTime", Told.By(Toll(Some.Russia, "6", "2024-05-01"), Toll(Some.Ministry, "8", "2024-05-02")));

    [Fact]
    public void Cumulative_LaterAndHigherOnTwoSides_MayBeNewer() =>
        Assert.Equal("UpdatedBy Possible CT4002 DifferentTime", Told.By(Toll(Some.Russia, "6", "2024-05-01"), Toll(Some.Ukraine, "8", "2024-05-02")));

    [Fact]
    public void Cumulative_HoldsOfBothOnTwoSides_StillMayBeNewer() =>
        Assert.Equal(
            "UpdatedBy Possible CT4002 DifferentTime",
            Told.By(Toll(Some.Russia, "6", null).HoldsOn(2024, 5, 1), Toll(Some.Ukraine, "8", null).HoldsOn(2024, 5, 2)));

    [Fact]
    public void Cumulative_LaterAndLower_IsAConflict() =>
        Assert.Equal("Contrary Conflict CT2003 DisjointIntervals", Told.By(Toll(Some.Russia, "8", "2024-05-01"), Toll(Some.Ukraine, "6", "2024-05-02")));

    [Fact]
    public void Cumulative_LaterAndLowerByTheSameSpeaker_IsAChangedAccount() =>
        Assert.Equal("RevisedBy Possible CT1002 DisjointIntervals", Told.By(Toll(Some.Russia, "8", "2024-05-01"), Toll(Some.Russia, "6", "2024-05-02")));

    [Fact]
    public void Cumulative_Undated_IsAPossibleConflict() =>
        Assert.Equal("Contrary Possible CT2003 DisjointIntervals", Told.By(Toll(Some.Russia, "6", null), Toll(Some.Ukraine, "8", "2024-05-02")));

    [Fact]
    public void Cumulative_Denial_IsNoUpdate() =>
        Assert.Equal(
            "Contradictory Conflict CT2002 Denied",
            Told.By(Toll(Some.Russia, "6", "2024-05-01"), Claim.By(Some.Ukraine).That(Some.Toll).IsNot(6).SaidOn(2024, 5, 2)));

    [Theory]
    [InlineData("at least 8", "6..7", "2024-05-01", "2024-05-02", "Contrary Conflict CT2003 DisjointIntervals")]
    [InlineData("6..7", "at least 8", "2024-05-01", "2024-05-02", "UpdatedBy Possible CT4002 DifferentTime")]
    [InlineData("fewer than 6", "6", "2024-05-01", "2024-05-02", "UpdatedBy Possible CT4002 DifferentTime")]
    [InlineData("more than 6", "6", "2024-05-01", "2024-05-02", "Contrary Conflict CT2003 DisjointIntervals")]
    public void Cumulative_Ranges_FollowWhenSomeValueIsNotLower(string first, string second, string firstSaid, string secondSaid, string told) =>
        Assert.Equal(told, Told.By(Toll(Some.Russia, first, firstSaid), Toll(Some.Ukraine, second, secondSaid)));

    [Fact]
    public void SameSpeaker_SameSaidThroughOtherOutlets_IsADiscrepancy() =>
        Assert.Equal(
            "Discrepancy Possible CT3003 DisjointIntervals",
            Told.By(Harmed(Some.Mayor, 6, "2024-05-01").ReportedBy(Some.Cnn), Harmed(Some.Mayor, 8, "2024-05-01").ReportedBy(Some.Gazette)));

    [Fact]
    public void SameSpeaker_SameOutletsInAnotherOrder_IsADiscrepancy() =>
        Assert.Equal(
            "Discrepancy Possible CT3003 DisjointIntervals",
            Told.By(
                Harmed(Some.Mayor, 6, "2024-05-01").ReportedBy(Some.Cnn, Some.Gazette),
                Harmed(Some.Mayor, 8, "2024-05-01").ReportedBy(Some.Gazette, Some.Cnn)));

    [Fact]
    public void SameSpeaker_SameOutlets_IsASelfContradiction() =>
        Assert.Equal(
            "Contrary Conflict CT1001 DisjointIntervals",
            Told.By(Harmed(Some.Mayor, 6, "2024-05-01").ReportedBy(Some.Cnn), Harmed(Some.Mayor, 8, "2024-05-01").ReportedBy(Some.Cnn)));

    [Fact]
    public void SameSpeaker_OneChainEmpty_IsASelfContradiction() =>
        Assert.Equal(
            "Contrary Conflict CT1001 DisjointIntervals",
            Told.By(Harmed(Some.Mayor, 6, "2024-05-01").ReportedBy(Some.Cnn), Harmed(Some.Mayor, 8, "2024-05-01")));

    [Fact]
    public void SameSpeaker_OtherOutletsButNoSaid_IsASelfContradiction() =>
        Assert.Equal(
            "Contrary Conflict CT1001 DisjointIntervals",
            Told.By(Harmed(Some.Mayor, 6, null).ReportedBy(Some.Cnn), Harmed(Some.Mayor, 8, null).ReportedBy(Some.Gazette)));

    [Fact]
    public void SameSpeaker_SaidOrdered_IsAChangedAccount() =>
        Assert.Equal("RevisedBy Possible CT1002 DisjointIntervals", Told.By(Harmed(Some.Mayor, 6, "2024-05-01"), Harmed(Some.Mayor, 8, "2024-05-02")));

    [Fact]
    public void SameSpeaker_TheOtherWayRound_Revises() =>
        Assert.Equal("Revises Possible CT1002 DisjointIntervals", Told.By(Harmed(Some.Mayor, 8, "2024-05-02"), Harmed(Some.Mayor, 6, "2024-05-01")));

    [Fact]
    public void SameSpeaker_SaidNotOrdered_IsASelfContradiction() =>
        Assert.Equal("Contrary Conflict CT1001 DisjointIntervals", Told.By(Harmed(Some.Mayor, 6, "2024-05"), Harmed(Some.Mayor, 8, "2024-05-02")));

    [Fact]
    public void SameSpeaker_OneOnBehalfOfAnotherSide_IsAnother() =>
        Assert.Equal(
            "Contrary Conflict CT2003 DisjointIntervals", Told.By(Harmed(Some.Mayor, 6, "2024-05-01"), Harmed(Some.Mayor, 8, "2024-05-02").OnBehalfOf(Some.Russia)));

    [Fact]
    public void SameSpeaker_OneOnBehalfOfTheSameSide_IsTheSame() =>
        Assert.Equal(
            "RevisedBy Possible CT1002 DisjointIntervals",
            Told.By(Harmed(Some.Ministry, 6, "2024-05-01"), Harmed(Some.Ministry, 8, "2024-05-02").OnBehalfOf(Some.Russia)));

    [Fact]
    public void SameSpeaker_WhoChangedSides_IsStillTheSame() =>
        Assert.Equal(
            "RevisedBy Possible CT1002 DisjointIntervals", Told.By(Harmed(Some.Turncoat, 6, "2024-04-01"), Harmed(Some.Turncoat, 8, "2024-05-02")));

    [Fact]
    public void SameSide_TwoSpeakers_IsWithinOneSide() =>
        Assert.Equal("Contrary Conflict CT2005 DisjointIntervals", Told.By(Harmed(Some.Spokesman, 6, "2024-05-01"), Harmed(Some.Russia, 8, "2024-05-02")));

    [Fact]
    public void SameSide_Denial_IsWithinOneSide() =>
        Assert.Equal(
            "Contradictory Conflict CT2005 Denied", Told.By(Harmed(Some.Spokesman, 6, "2024-05-01"), Claim.By(Some.Russia).That(Some.Harmed).IsNot(6)));

    [Fact]
    public void SameSide_SpeakerWhoChangedSides_IsOfHisSideThen() =>
        Assert.Equal(
            ("Contrary Conflict CT2005 DisjointIntervals", "Contrary Conflict CT2003 DisjointIntervals"),
            (
                Told.By(Harmed(Some.Turncoat, 6, "2024-04-30"), Harmed(Some.Russia, 8, "2024-05-02")),
                Told.By(Harmed(Some.Turncoat, 6, "2024-05-01"), Harmed(Some.Russia, 8, "2024-05-02"))));

    [Fact]
    public void SameSide_SpeakerWhoChangedSidesUndated_IsOfBoth() =>
        Assert.Equal("Contrary Conflict CT2005 DisjointIntervals", Told.By(Harmed(Some.Turncoat, 6, null), Harmed(Some.Ukraine, 8, "2024-05-02")));

    [Fact]
    public void TwoSides_Denial_IsDenied() =>
        Assert.Equal("Contradictory Conflict CT2002 Denied", Told.By(Harmed(Some.Russia, 6, null), Claim.By(Some.Ukraine).That(Some.Harmed).IsNot(6)));

    [Fact]
    public void TwoSides_Doubt_IsDeniedPossibly() =>
        Assert.Equal("Contradictory Possible CT2002 Denied", Told.By(Harmed(Some.Russia, 6, null), Claim.By(Some.Ukraine).That(Some.Harmed).Doubts(6)));

    [Fact]
    public void TwoSides_BothDenyOppositeAnswers_AreRivals() =>
        Assert.Equal(
            "Contradictory Conflict CT2001 YesAgainstNo",
            Told.By(Claim.By(Some.Russia).That(Some.Crossed).IsNot(YesNoAnswer.Yes), Claim.By(Some.Ukraine).That(Some.Crossed).IsNot(YesNoAnswer.No)));

    [Fact]
    public void TwoSides_Dates_AreRivalDates() =>
        Assert.Equal(
            "Contrary Conflict CT2004 DisjointIntervals", Told.By(Claim.By(Some.Mayor).That(Some.Opened).Is("1932"), Claim.By(Some.Union).That(Some.Opened).Is("1934")));

    [Fact]
    public void TwoSides_TimesOnAFixedQuestion_MakeNoUpdate() =>
        Assert.Equal("Contrary Conflict CT2003 DisjointIntervals", Told.By(Harmed(Some.Mayor, 6, "2024-05-01"), Harmed(Some.Union, 8, "2024-05-02")));

    [Theory]
    [InlineData(Certainty.Certain, "Contrary Conflict CT2003 DisjointIntervals")]
    [InlineData(Certainty.Probable, "Contrary Possible CT2003 DisjointIntervals")]
    [InlineData(Certainty.Possible, "Contrary Possible CT2003 DisjointIntervals")]
    public void Certainty_OfEither_MakesAConflictPossible(Certainty certainty, string told) =>
        Assert.Equal(
            (told, told),
            (
                Told.By(Harmed(Some.Mayor, 6, null).WithCertainty(certainty), Harmed(Some.Union, 8, null)),
                Told.By(Harmed(Some.Mayor, 6, null), Harmed(Some.Union, 8, null).WithCertainty(certainty))));

    [Fact]
    public void Certainty_OfASelfContradiction_MakesItPossible() =>
        Assert.Equal(
            "Contrary Possible CT1001 DisjointIntervals", Told.By(Harmed(Some.Mayor, 6, null), Harmed(Some.Mayor, 8, null).WithCertainty(Certainty.Probable)));

    [Fact]
    public void Certainty_OfAnUpdate_ChangesNothing() =>
        Assert.Equal(
            "UpdatedBy Update CT4001 DifferentTime",
            Told.By(Toll(Some.Russia, "6", "2024-05-01").WithCertainty(Certainty.Possible), Toll(Some.Russia, "8", "2024-05-02")));

    [Fact]
    public void Certainty_OfAChangedAccountByDoubt_KeepsTheReason() =>
        Assert.Equal(
            "RevisedBy Possible CT1002 Denied",
            Told.By(Harmed(Some.Mayor, 6, "2024-05-01"), Claim.By(Some.Mayor).That(Some.Harmed).Doubts(6).SaidOn(2024, 5, 2)));

    private static ClaimDraft Holder(Speaker speaker, string answer, string? said = null, string? holds = null)
    {
        var draft = Some.Says(speaker, Some.Holder, Force.Asserts, new EntityAnswer([new EntityId(answer)], isOnly: false));
        draft = said is null ? draft : draft.SaidOn(Some.Time(said));
        return holds is null ? draft : draft.HoldsDuring(Some.Time(holds));
    }

    private static ClaimDraft Toll(Speaker speaker, string figure, string? said)
    {
        var draft = Claim.By(speaker).That(Some.Toll).Is(Quantity.Parse(figure));
        return said is null ? draft : draft.SaidOn(Some.Time(said));
    }

    private static ClaimDraft Harmed(Speaker speaker, int figure, string? said)
    {
        var draft = Claim.By(speaker).That(Some.Harmed).Is(figure);
        return said is null ? draft : draft.SaidOn(Some.Time(said));
    }
}
