namespace ClaimTracker.Tests;

public sealed class FindingReviewTests
{
    [Fact]
    public void Dismiss_Finding_StaysListedAsDismissed()
    {
        var ledger = Rivals();

        ledger.Dismiss(Assert.Single(ledger.Findings), new EntryNote("desk", "two places"));

        var finding = Assert.Single(ledger.Findings);
        Assert.Equal((true, "desk", "two places", Some.Noon), (finding.IsDismissed, finding.Review!.Note!.By, finding.Review.Note.Why, finding.Review.Recorded));
    }

    [Fact]
    public void Confirm_Finding_IsNoDismissal()
    {
        var ledger = Rivals();

        ledger.Confirm(Assert.Single(ledger.Findings));

        var finding = Assert.Single(ledger.Findings);
        Assert.Equal((false, FindingVerdict.Confirmed), (finding.IsDismissed, finding.Review!.Verdict));
    }

    [Fact]
    public void Review_NoneYet_IsNull()
    {
        var finding = Assert.Single(Rivals().Findings);

        Assert.Null(finding.Review);
        Assert.False(finding.IsDismissed);
    }

    [Fact]
    public void Dismiss_OneOfSeveral_LeavesTheOthers()
    {
        var ledger = Rivals();
        ledger.Record(Claim.By(Some.Witness).That(Some.Harmed).Is(8).Identified("c3"));

        ledger.Dismiss(ledger.Findings[1]);

        Assert.Equal([false, true], ledger.Findings.Select(finding => finding.IsDismissed));
    }

    [Fact]
    public void Dismiss_ClaimsThatChangeAfterwards_BringTheFindingBack()
    {
        var ledger = Rivals();
        ledger.Dismiss(Assert.Single(ledger.Findings));

        ledger.Amend(Some.Claim(ledger, "c2"), Claim.By(Some.Union).That(Some.Harmed).Is(9).Identified("c2"));

        Assert.False(Assert.Single(ledger.Findings).IsDismissed);
    }

    [Fact]
    public void Dismiss_Finding_KeepsThePositionsOfItsGroup()
    {
        var ledger = Rivals();

        ledger.Dismiss(Assert.Single(ledger.Findings));

        var group = Assert.Single(FindingGroup.Of(ledger.Findings));
        Assert.Equal(("6", "8"), (group.Position!.Answer.ToString(), group.Against!.Answer.ToString()));
    }

    private static ClaimLedger Rivals() => Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8));
}
