namespace ClaimTracker.Tests;

public sealed class ClaimLedgerCorrectTests
{
    [Fact]
    public void Correct_ByTheSameSpeaker_EndsTheCorrectedClaim()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal("c2", Printed.Ids(ledger.On(Some.Harmed).Positions.SelectMany(position => position.InForce)));
    }

    [Fact]
    public void Correct_ByTheSameSide_IsACorrection()
    {
        var ledger = Some.Ledger(Claim.By(Some.Spokesman).That(Some.Harmed).Is(6), Claim.By(Some.Russia).That(Some.Harmed).Is(8));

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal("CT1003", Assert.Single(ledger.FindingsOn(Some.Harmed)).Code);
    }

    [Fact]
    public void Correct_FirstByAnother_IsRefusedAsACounterclaim()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8));

        var problems = Refused.Entry(() => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")));

        Assert.Equal(["CT0004 /with"], problems);
    }

    [Fact]
    public void Correct_ByItself_IsRefused()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        var problems = Refused.Entry(() => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c1")));

        Assert.Equal(["CT0004 /with"], problems);
    }

    [Fact]
    public void Correct_OnAnotherQuestion_IsRefused()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Toll).Is(8));

        var problems = Refused.Entry(() => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")));

        Assert.Equal(["CT0004 /with"], problems);
    }

    [Theory]
    [InlineData("c2", "c1")]
    [InlineData("c3", "c1")]
    public void Correct_ThatClosesALoop_IsRefused(string claim, string with)
    {
        var ledger = Some.Ledger(
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8), Claim.By(Some.Mayor).That(Some.Harmed).Is(9));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));
        ledger.Correct(Some.Claim(ledger, "c2"), Some.Claim(ledger, "c3"));

        var problems = Refused.Entry(() => ledger.Correct(Some.Claim(ledger, claim), Some.Claim(ledger, with)));

        Assert.Equal(["CT0009 /with"], problems);
    }

    [Fact]
    public void Correct_Refused_ChangesNothing()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Union).That(Some.Harmed).Is(8));
        var before = Printed.Everything(ledger);

        Refused.Entry(() => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void Correct_ClaimOfAnotherLedger_Throws()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        var other = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        var thrown = Assert.Throws<ArgumentException>(() => ledger.Correct(Some.Claim(other, "c1"), Some.Claim(ledger, "c2")));

        Assert.Contains("\"c1\"", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Correct_ClaimThatTheLedgerDoesNotHave_Throws()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        var other = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));

        Assert.Throws<ArgumentException>(() => ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(other, "c2")));
    }

    [Fact]
    public void Correct_ClaimOfASnapshot_IsACorrection()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        var snapshot = ledger.Now;

        ledger.Correct(Some.Claim(snapshot, "c1"), Some.Claim(snapshot, "c2"));

        Assert.IsType<ClaimCorrected>(ledger.Entries.Last());
    }

    [Fact]
    public void Correct_Null_Throws()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Throws<ArgumentNullException>("with", () => ledger.Correct(Some.Claim(ledger, "c1"), null!));
    }

    [Fact]
    public void Record_AfterACorrection_KnowsOfIt()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        var outcome = ledger.Record(Claim.By(Some.Union).That(Some.Harmed).Is(9).Identified("c3"));

        Assert.Equal("c2,c3", Printed.Ids(Assert.Single(outcome.Findings).Claims));
    }
}
