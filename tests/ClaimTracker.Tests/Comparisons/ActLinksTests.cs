namespace ClaimTracker.Tests;

public sealed class ActLinksTests
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
    public void CorrectorsOf_SeveralWays_AreToldOnce()
    {
        var links = new ActLinks([new Act.Correction(0, 1, 1), new Act.Correction(0, 2, 2), new Act.Correction(1, 3, 3), new Act.Correction(2, 3, 4)], isText: false);

        Assert.Equal([1, 2, 3], links.CorrectorsOf(0).Order());
    }

    [Fact]
    public void IsLinked_ClaimsOfARebuttal_OnlyWhereTextsAreCompared()
    {
        var rebuttal = new Act.Countering(0, 1, CounterclaimKind.Rebuts, null, 1);

        Assert.Equal((true, false), (new ActLinks([rebuttal], isText: true).IsLinked(1), new ActLinks([rebuttal], isText: false).IsLinked(1)));
    }

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
