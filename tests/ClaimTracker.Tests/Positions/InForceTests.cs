using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.6.</summary>
public sealed class InForceTests
{
    [Fact]
    public void InForce_LoneClaim_Is() => Assert.Equal("c1", InForce(Some.Standing(Harmed(Some.Mayor, 6, null))));

    [Fact]
    public void InForce_ClaimOfALaterSaid_EndsTheEarlier() =>
        Assert.Equal("c2", InForce(Some.Standing(Harmed(Some.Mayor, 6, "2024-05-01"), Harmed(Some.Mayor, 8, "2024-05-02"))));

    [Fact]
    public void InForce_ClaimOfALaterSaidRecordedFirst_EndsTheEarlier() =>
        Assert.Equal("c1", InForce(Some.Standing(Harmed(Some.Mayor, 8, "2024-05-02"), Harmed(Some.Mayor, 6, "2024-05-01"))));

    [Fact]
    public void InForce_LaterClaimOfAnotherSpeakerOfTheSide_EndsNothing() =>
        Assert.Equal("c1,c2", InForce(Some.Standing(Harmed(Some.Spokesman, 6, "2024-05-01"), Harmed(Some.Russia, 8, "2024-05-02"))));

    [Fact]
    public void InForce_LaterClaimThatDoesNotClash_EndsNothing() =>
        Assert.Equal(
            "c1,c2", InForce(Some.Standing(Harmed(Some.Mayor, 6, "2024-05-01"), Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(5).SaidOn(2024, 5, 2))));

    [Fact]
    public void InForce_SelfContradictionWithoutOrder_KeepsBoth() =>
        Assert.Equal("c1,c2", InForce(Some.Standing(Harmed(Some.Mayor, 6, null), Harmed(Some.Mayor, 8, "2024-05-02"))));

    [Fact]
    public void InForce_LaterClaimOnBehalfOfAnotherSide_EndsNothing() =>
        Assert.Equal(
            "c1,c2", InForce(Some.Standing(Harmed(Some.Mayor, 6, "2024-05-01"), Harmed(Some.Mayor, 8, "2024-05-02").OnBehalfOf(Some.Russia))));

    [Fact]
    public void InForce_UpdateWhoseSaidIsEarlier_EndsNothing() =>
        Assert.Equal(
            "c1,c2",
            InForce(Some.Standing(
                Blocked(true).HoldsOn(2024, 5, 1).SaidOn(2024, 5, 4), Blocked(false).HoldsOn(2024, 5, 2).SaidOn(2024, 5, 3))));

    [Fact]
    public void InForce_UpdateWithSaidsNotOrderedAndRecordedAtOnce_EndsNothing() =>
        Assert.Equal("c1,c2", InForce(Some.Standing(Blocked(true).HoldsOn(2024, 5, 1), Blocked(false).HoldsOn(2024, 5, 2))));

    [Fact]
    public void InForce_UpdateWithSaidsNotOrderedRecordedLater_EndsTheEarlier() =>
        Assert.Equal("c2", InForce(RecordedOneByOne(Blocked(true).HoldsOn(2024, 5, 1), Blocked(false).HoldsOn(2024, 5, 2))));

    [Fact]
    public void InForce_UpdateWithSaidsNotOrderedRecordedFirst_EndsNothing() =>
        Assert.Equal("c1,c2", InForce(RecordedOneByOne(Blocked(false).HoldsOn(2024, 5, 2), Blocked(true).HoldsOn(2024, 5, 1))));

    [Fact]
    public void InForce_UpdateSaidAgainAfterTheOther_EndsIt() =>
        Assert.Equal(
            "c1,c3",
            InForce(RecordedOneByOne(Blocked(false).HoldsOn(2024, 5, 2), Blocked(true).HoldsOn(2024, 5, 1), Blocked(false).HoldsOn(2024, 5, 2))));

    [Fact]
    public void InForce_EarlierClaimSaidAgainAfterTheUpdate_IsInForceOnlyTheSecondTime() =>
        Assert.Equal(
            "c2,c3",
            InForce(RecordedOneByOne(Blocked(true).HoldsOn(2024, 5, 1), Blocked(false).HoldsOn(2024, 5, 2), Blocked(true).HoldsOn(2024, 5, 1))));

    [Fact]
    public void InForce_RevisionRecordedEarlier_StillEndsBySaid() =>
        Assert.Equal("c1", InForce(RecordedOneByOne(Harmed(Some.Mayor, 8, "2024-05-02"), Harmed(Some.Mayor, 6, "2024-05-01"))));

    [Fact]
    public void InForce_CorrectedThroughAChain_OnlyTheLastIs()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6, null), Harmed(Some.Mayor, 7, null), Harmed(Some.Mayor, 8, null));

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
        ledger.Correct(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c3"));

        Assert.Equal("c3", InForce(ledger.On(Some.Harmed)));
    }

    [Fact]
    public void InForce_CorrectedByAClaimThatAgrees_IsNot()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6, null), Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(5));

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal("c2", InForce(ledger.On(Some.Harmed)));
    }

    [Fact]
    public void InForce_TwinOfACorrectedClaim_StaysInForce()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6, null), Harmed(Some.Mayor, 6, null), Harmed(Some.Mayor, 8, null));

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c3"));

        Assert.Equal("c2,c3", InForce(ledger.On(Some.Harmed)));
    }

    private static QuestionStanding RecordedOneByOne(params ReadOnlySpan<ClaimDraft> drafts)
    {
        var clock = new FakeTimeProvider(Some.Noon) { AutoAdvanceAmount = TimeSpan.FromMinutes(1) };
        return Some.Ledger(new ClaimTrackerOptions { TimeProvider = clock }, drafts).On(drafts[0].Question.ToString());
    }

    private static string InForce(QuestionStanding standing) =>
        Printed.Ids(standing.Positions.SelectMany(position => position.InForce).OrderBy(claim => claim.Id));

    private static ClaimDraft Blocked(bool isBlocked) => Claim.By(Some.Mayor).That(Some.Blocked).Is(isBlocked ? YesNoAnswer.Yes : YesNoAnswer.No);

    private static ClaimDraft Harmed(Speaker speaker, int figure, string? said)
    {
        var draft = Claim.By(speaker).That(Some.Harmed).Is(figure);
        return said is null ? draft : draft.SaidOn(Some.Time(said));
    }
}
