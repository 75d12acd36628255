namespace ClaimTracker.Tests;

public sealed class QuestionGroupsTests
{
    [Fact]
    public void Groups_ClaimsThatCompareAlike_AreOne()
    {
        var draft = Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 1);

        var groups = Some.Standing(draft, draft, draft.WithCertainty(Certainty.Probable)).Groups;

        Assert.Equal([1, 2], groups.GroupsOf(Assert.Single(groups.Positions)).Select(Count).Order());
    }

    [Fact]
    public void Groups_ClaimOfACorrection_StandsAlone()
    {
        var draft = Claim.By(Some.Mayor).That(Some.Harmed).Is(6);
        var ledger = Some.Ledger(draft, draft, draft);

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        var groups = ledger.On(Some.Harmed).Groups;

        Assert.Equal([1, 1, 1], groups.GroupsOf(groups.Positions[0]).Select(Count));
    }

    [Fact]
    public void Standing_NothingNewOnTheQuestion_IsTheOneBefore()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var before = ledger.On(Some.Harmed);

        ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes());

        Assert.Same(before, ledger.On(Some.Harmed));
    }

    [Fact]
    public void Standing_ClaimActOrTaxonomyOfTheQuestion_IsMadeAnew()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var first = ledger.On(Some.Harmed);

        ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("c2"));
        var second = ledger.On(Some.Harmed);
        ledger.Retract(Some.Claim(ledger, "c2"));
        var third = ledger.On(Some.Harmed);

        Assert.Equal((1, 2, 1), (first.InForce.Count(), second.InForce.Count(), third.InForce.Count()));
    }

    [Fact]
    public void InForce_WithNonAnswers_IsInOrderOfIdsWithoutThoseTakenBack()
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("b"),
            Claim.By(Some.Union).That(Some.Harmed).DidNotRespond().Identified("a"),
            Claim.By(Some.Union).That(Some.Harmed).DidNotRespond().Identified("c"));

        ledger.Withdraw(Some.Claim(ledger, "c"));

        Assert.Equal(("a,b", "a,c"), (Printed.Ids(ledger.On(Some.Harmed).InForce), Printed.Ids(ledger.On(Some.Harmed).Apart)));
    }

    private static int Count(ClaimGroup group)
    {
        var count = 0;
        foreach (var row in group.Rows)
        {
            Assert.True(row >= 0);
            count++;
        }

        return count;
    }
}
