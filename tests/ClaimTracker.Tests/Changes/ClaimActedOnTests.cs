namespace ClaimTracker.Tests;

public sealed class ClaimActedOnTests
{
    [Fact]
    public void Changes_Retraction_TellIt()
    {
        var act = Act(Two(), ledger => ledger.Retract(Some.Claim(ledger, "c1")));

        Assert.Equal((ClaimAct.Retracted, "c1", null, null), (act.Act, act.Claim.Id.ToString(), act.With, act.Before));
    }

    [Fact]
    public void Changes_Withdrawal_TellIt() => Assert.Equal(ClaimAct.Withdrawn, Act(Two(), ledger => ledger.Withdraw(Some.Claim(ledger, "c1"))).Act);

    [Fact]
    public void Changes_Correction_TellWithWhat()
    {
        var act = Act(Two(), ledger => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")));

        Assert.Equal((ClaimAct.Corrected, "c1", "c2"), (act.Act, act.Claim.Id.ToString(), act.With!.Id.ToString()));
    }

    [Fact]
    public void Changes_SecondCorrection_TellThatOneOnly()
    {
        var ledger = Some.Ledger(Harmed(6), Harmed(8), Harmed(9));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        var act = Act(ledger, later => later.Correct(Some.Claim(later, "c1"), Some.Claim(later, "c3")));

        Assert.Equal("c3", act.With!.Id.ToString());
    }

    [Fact]
    public void Changes_TwoAmendments_TellOneFromTheFirstReadingToTheLast()
    {
        var act = Act(Two(), ledger =>
        {
            ledger.Amend(Some.Claim(ledger, "c1"), Harmed(7));
            ledger.Amend(Some.Claim(ledger, "c1"), Harmed(9));
        });

        Assert.Equal((ClaimAct.Amended, "6", "9"), (act.Act, act.Before!.Answer!.ToString(), act.Claim.Answer!.ToString()));
    }

    [Fact]
    public void Changes_AmendedToAnotherQuestion_AreToldOnTheNewOneAndAreNoNewClaim()
    {
        var changes = News.Of(Two(), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Claim.By(Some.Mayor).That(Some.Toll).Is(6)));

        Assert.Equal("toll", Assert.Single(changes.Changes.OfType<ClaimActedOn>()).Question.Id.ToString());
        Assert.Empty(changes.Changes.OfType<ClaimAdded>());
    }

    [Fact]
    public void Changes_NewClaimAmended_TellTheClaimAsItReads()
    {
        var changes = News.Of(Some.Ledger(), ledger => ledger.Amend(ledger.Record(Harmed(6)).Claim, Harmed(7)));

        Assert.Equal("7", Assert.Single(changes.Changes.OfType<ClaimAdded>()).Claim.Answer!.ToString());
        Assert.Empty(changes.Changes.OfType<ClaimActedOn>());
    }

    [Fact]
    public void Changes_NewClaimRetracted_TellBoth()
    {
        var changes = News.Of(Some.Ledger(), ledger => ledger.Retract(ledger.Record(Harmed(6)).Claim));

        Assert.Single(changes.Changes.OfType<ClaimAdded>());
        Assert.Single(changes.Changes.OfType<ClaimActedOn>());
    }

    private static ClaimActedOn Act(ClaimLedger ledger, Action<ClaimLedger> act) => Assert.Single(News.Of(ledger, act).Changes.OfType<ClaimActedOn>());

    private static ClaimLedger Two() => Some.Ledger(Harmed(6), Harmed(8));

    private static ClaimDraft Harmed(int figure) => Claim.By(Some.Mayor).That(Some.Harmed).Is(figure);
}
