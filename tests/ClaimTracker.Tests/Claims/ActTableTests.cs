namespace ClaimTracker.Tests;

public sealed class ActTableTests
{
    [Fact]
    public void Compare_CorrectedClaim_IsCorrectedBy() => Assert.Equal("CorrectedBy Update CT1003 DisjointIntervals", Told.By(Chain(), "c1", "c2"));

    [Fact]
    public void Compare_TheOtherWayRound_Corrects() => Assert.Equal("Corrects Update CT1003 DisjointIntervals", Told.By(Chain(), "c2", "c1"));

    [Fact]
    public void Compare_ThroughAChain_IsCorrectedBy() => Assert.Equal("CorrectedBy Update CT1003 DisjointIntervals", Told.By(Chain(), "c1", "c3"));

    [Fact]
    public void Compare_CorrectionThatDoesNotClash_StaysAsItWas()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(5));

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal("Refines None - Refines", Told.By(ledger, "c1", "c2"));
    }

    [Fact]
    public void Compare_CorrectionOfAChangedAccount_IsACorrectionFirst()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 1), Claim.By(Some.Mayor).That(Some.Harmed).Is(8).SaidOn(2024, 5, 2));

        ledger.Correct(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1"));

        Assert.Equal("Corrects Update CT1003 DisjointIntervals", Told.By(ledger, "c1", "c2"));
    }

    [Fact]
    public void Compare_TextsOfACorrection_ClashByTheLink()
    {
        var ledger = Texts();

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c3"));

        Assert.Equal("CorrectedBy Update CT1003 DeclaredLink", Told.By(ledger, "c1", "c3"));
    }

    [Fact]
    public void Compare_TextsThatRebutEitherWay_AreContrary()
    {
        var ledger = Texts();

        ledger.Declare(Counterclaim.Rebuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));

        Assert.Equal(
            ("Contrary Conflict CT2001 DeclaredLink", "Contrary Conflict CT2001 DeclaredLink"), (Told.By(ledger, "c1", "c2"), Told.By(ledger, "c2", "c1")));
    }

    [Fact]
    public void Compare_TextDeniedAndRebutted_KeepsTheLinkAsReason()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).IsNot("a drone"));

        ledger.Declare(Counterclaim.Rebuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));

        Assert.Equal("Contrary Conflict CT2002 DeclaredLink", Told.By(ledger, "c1", "c2"));
    }

    [Fact]
    public void Compare_TextsThatFoldTheSameAndRebut_StaySame()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("SMOKE"));

        ledger.Declare(Counterclaim.Rebuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));

        Assert.Equal("Same None - Same", Told.By(ledger, "c1", "c2"));
    }

    [Fact]
    public void Compare_TextsThatOnlyUndercutOrAnswer_StayUnstructured()
    {
        var ledger = Texts();

        ledger.Declare(Counterclaim.Undercuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));
        ledger.Declare(Counterclaim.Answers(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")));

        Assert.Equal("NotComparable None - Unstructured", Told.By(ledger, "c1", "c2"));
    }

    [Fact]
    public void IsCorrectedBy_ByTwoWays_ReachesTheEndOfBoth()
    {
        var acts = Table(new Act.Correction(0, 1), new Act.Correction(0, 2), new Act.Correction(1, 3), new Act.Correction(2, 3));

        Assert.Equal([1, 2, 3], Enumerable.Range(0, 5).Where(other => acts.IsCorrectedBy(0, other)));
    }

    [Fact]
    public void IsCorrected_OnlyCorrectorWithdrawn_StandsAgain()
    {
        var acts = Table(new Act.Correction(0, 1), new Act.Withdrawal(1));

        Assert.False(acts.IsCorrected(0));
    }

    [Fact]
    public void IsCorrected_ChainPastAWithdrawnCorrector_StaysCorrected()
    {
        var acts = Table(new Act.Correction(0, 1), new Act.Correction(1, 2), new Act.Withdrawal(1));

        Assert.True(acts.IsCorrected(0));
    }

    [Fact]
    public void IsLinked_ClaimsOfARebuttal_OnlyWhereTextsAreCompared()
    {
        var acts = Table(new Act.Countering(0, 1, CounterclaimKind.Rebuts, null));

        Assert.Equal((true, false), (acts.IsLinked(1, rebuttalsMatter: true), acts.IsLinked(1, rebuttalsMatter: false)));
    }

    private static ActTable Table(params Act[] acts) => acts.Aggregate(ActTable.Empty, (table, act) => table.With(act, 0));

    private static ClaimLedger Chain()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(7), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        ledger.Correct(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c3"));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
        return ledger;
    }

    private static ClaimLedger Texts() => Some.Ledger(
        Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).Is("a drone"), Claim.By(Some.Mayor).That(Some.Why).Is("a fire"));
}
