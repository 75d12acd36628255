namespace ClaimTracker.Tests;

public sealed class ClaimLedgerDeclareTests
{
    private static readonly ClaimDraft Smoke = Claim.By(Some.Mayor).That(Some.Why).Is("smoke");
    private static readonly ClaimDraft Drone = Claim.By(Some.Union).That(Some.Why).Is("a drone");

    [Fact]
    public void Declare_TextsThatRebut_AreAConflict()
    {
        var ledger = Some.Ledger(Smoke, Drone);

        ledger.Declare(Counterclaim.Rebuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));

        Assert.Equal(Reason.DeclaredLink, ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")).Reason);
        Assert.True(ledger.On(Some.Why).IsDisputed);
    }

    [Fact]
    public void Declare_StructuredAnswers_ChangesNothingBetweenThem()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).IsAtLeast(5), Claim.By(Some.Union).That(Some.Harmed).Is(6));

        ledger.Declare(Counterclaim.Rebuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));

        Assert.Equal(Relation.RefinedBy, ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")).Relation);
    }

    [Fact]
    public void Declare_AcrossQuestions_IsAnEntryOnly()
    {
        var ledger = Some.Ledger(Smoke, Claim.By(Some.Union).That(Some.Crossed).IsNo());

        ledger.Declare(Counterclaim.Undercuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1"), "the cameras were off"));

        var declared = Assert.IsType<CounterclaimDeclared>(ledger.Entries.Last());
        Assert.Equal(("c2", "c1", "the cameras were off"), (declared.Counterclaim.Claim.ToString(), declared.Counterclaim.Against.ToString(), declared.Counterclaim.Note));
    }

    [Fact]
    public void Declare_UnknownClaim_ThrowsAndChangesNothing()
    {
        var ledger = Some.Ledger(Smoke);
        var other = Some.Ledger(Smoke, Drone);
        var before = Printed.Everything(ledger);

        Assert.Throws<ArgumentException>(() => ledger.Declare(Counterclaim.Rebuts(Some.Claim(other, "c2"), Some.Claim(other, "c1"))));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void Declare_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new ClaimLedger().Declare(null!));

    [Fact]
    public void Record_TextAfterARebuttal_IsNotItselfRebutted()
    {
        var ledger = Some.Ledger(Smoke, Drone);
        ledger.Declare(Counterclaim.Rebuts(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c1")));

        var outcome = ledger.Record(Claim.By(Some.Witness).That(Some.Why).Is("SMOKE"));

        Assert.Empty(outcome.Findings);
    }
}
