namespace ClaimTracker.Tests;

public sealed class ComparisonTests
{
    [Fact]
    public void Compare_ClaimOfAnotherLedger_ThrowsWithItsId()
    {
        var draft = Claim.By(Some.Mayor).That(Some.Harmed).Is(6);
        var (ledger, other) = (Some.Ledger(draft), Some.Ledger(draft.Identified("stranger")));

        var thrown = Assert.Throws<ArgumentException>(() => ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(other, "stranger")));

        Assert.Contains("\"stranger\"", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_ClaimOfAnotherLedgerWithAnIdOfThisOne_Throws()
    {
        var draft = Claim.By(Some.Mayor).That(Some.Harmed).Is(6);
        var (ledger, other) = (Some.Ledger(draft), Some.Ledger(draft));

        Assert.Throws<ArgumentException>(() => ledger.Compare(Some.Claim(other, "c1"), Some.Claim(ledger, "c1")));
    }

    [Fact]
    public void Compare_Null_Throws()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Throws<ArgumentNullException>("second", () => ledger.Compare(Some.Claim(ledger, "c1"), null!));
    }

    [Fact]
    public void Compare_TwoClaims_KeepsTheirOrder()
    {
        var comparison = Some.Compared(
            Claim.By(Some.Union).That(Some.Harmed).Is(6).Identified("z"), Claim.By(Some.Mayor).That(Some.Harmed).Is(8).Identified("a"));

        Assert.Equal("z,a", Printed.Ids([comparison.First, comparison.Second]));
    }

    [Fact]
    public void Explanation_OfTheOptions_ComesFromItsTemplates()
    {
        var ledger = Some.Ledger(
            new ClaimTrackerOptions { Templates = new Terse() }, Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8));

        Assert.Equal(("c1/c2", "c1/c2"), (ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")).Explanation, Assert.Single(ledger.Findings).Explanation));
    }

    [Fact]
    public void ToString_TellsClaimsRelationStatusAndReason() =>
        Assert.Equal(
            "a Contrary b (Conflict, DisjointIntervals)",
            Some.Compared(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("a"), Claim.By(Some.Union).That(Some.Harmed).Is(8).Identified("b")).ToString());

    private sealed class Terse : MessageTemplates
    {
        public override string Explain(ComparisonArguments comparison) => $"{comparison.First.Id}/{comparison.Second.Id}";

        public override string Say(Answer answer, Question question, Func<EntityId, string> nameOf) => answer.ToString();

        public override string Say(EdtfTime time) => time.Text;

        public override string Attribute(Claim claim) => claim.Speaker.Name;
    }
}
