namespace ClaimTracker.Tests;

public sealed class ClaimLedgerRecordTests
{
    [Fact]
    public void Record_FirstClaim_CausesNoFindings()
    {
        var ledger = Some.Ledger();

        var outcome = ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes());

        Assert.Empty(outcome.Findings);
    }

    [Fact]
    public void Record_RivalClaim_CausesTheFindingOfThePair()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Crossed).IsYes());

        var outcome = ledger.Record(Claim.By(Some.Union).That(Some.Crossed).IsNo().Identified("a"));

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal("CT2001 Contradictory a,c1", $"{finding.Code} {finding.Relation} {Printed.Ids(finding.Claims)}");
    }

    [Fact]
    public void Record_ClaimThatAgrees_CausesOnlyItsOwnFindings()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Crossed).IsYes(), Claim.By(Some.Union).That(Some.Crossed).IsNo());

        var outcome = ledger.Record(Claim.By(Some.Witness).That(Some.Crossed).IsYes().Identified("c3"));

        Assert.Equal("c2,c3", Printed.Ids(Assert.Single(outcome.Findings).Claims));
    }

    [Fact]
    public void Record_WithoutId_GetsTheSequenceOfItsEntry()
    {
        var ledger = Some.Ledger();

        var claim = ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes()).Claim;

        Assert.Equal($"c{ledger.Entries.Count()}", claim.Id.ToString());
    }

    [Fact]
    public void Record_GeneratedIdTaken_IsSkipped()
    {
        var ledger = Some.Ledger();
        var next = ledger.Entries.Count() + 2;
        ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes().Identified($"c{next}"));

        var claim = ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes()).Claim;

        Assert.Equal($"c{next + 1}", claim.Id.ToString());
    }

    [Fact]
    public void Record_AfterASkippedId_SkipsOn()
    {
        var ledger = Some.Ledger();
        var next = ledger.Entries.Count() + 2;
        ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes().Identified($"c{next}"));
        ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes());

        var claim = ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes()).Claim;

        Assert.Equal($"c{next + 2}", claim.Id.ToString());
    }

    [Fact]
    public void Record_AfterARefusal_GetsTheIdTheRefusedOneWouldHaveHad()
    {
        var ledger = Some.Ledger();
        Refused.Claim(ledger, Claim.By(Speaker.Person("nobody", "Nobody")).That(Some.Crossed).IsYes());

        var claim = ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes()).Claim;

        Assert.Equal($"c{Some.Questions.Count + 2}", claim.Id.ToString());
    }

    [Fact]
    public void Record_TakenId_IsRefused()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Crossed).IsYes());

        var problems = Refused.Claim(ledger, Claim.By(Some.Mayor).That(Some.Crossed).IsYes().Identified("c1"));

        Assert.Equal(["CT0006 /id"], problems);
    }

    [Fact]
    public void Record_IdOfAnEntity_IsFine()
    {
        var ledger = Some.Ledger();

        var claim = ledger.Record(Claim.By(Some.Mayor).That(Some.Crossed).IsYes().Identified("mayor")).Claim;

        Assert.Equal("mayor", claim.Id.ToString());
    }

    [Fact]
    public void Record_SeveralFaults_TellsAllOfThem()
    {
        var ledger = Some.Ledger();

        var problems = Refused.Claim(
            ledger,
            Claim.By(Speaker.Person("nobody", "Nobody")).That(Question.Named("nothing", "?").YesOrNo()).Doubts(YesNoAnswer.Yes)
                .WithCertainty(Certainty.Probable).ReportedBy(Some.Russia));

        Assert.Equal(["CT0005 /speaker", "CT0005 /question", "CT0004 /certainty", "CT0011 /via/0/outlet"], problems);
    }

    [Fact]
    public void Record_Refused_ChangesNothing()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Crossed).IsYes());
        var before = Printed.Everything(ledger);

        Refused.Claim(ledger, Claim.By(Some.Union).That(Some.Crossed).IsNo().ReportedBy(Some.Cnn, AttributionHop.Through(Some.Kozinka.Id)));

        Assert.Equal(before, Printed.Everything(ledger));
    }

    [Fact]
    public void Record_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new ClaimLedger().Record(null!));

    [Fact]
    public void TryRecord_FineDraft_IsTrueWithoutProblems()
    {
        var recorded = Some.Ledger().TryRecord(Claim.By(Some.Mayor).That(Some.Crossed).IsYes(), out var outcome, out var problems);

        Assert.True(recorded);
        Assert.NotNull(outcome);
        Assert.Empty(problems);
    }

    [Fact]
    public void TryRecord_WrongDraft_IsFalseWithAllProblems()
    {
        var ledger = Some.Ledger();

        var recorded = ledger.TryRecord(
            Claim.By(Speaker.Person("mayyor", "?")).That(Some.Staffed).Is(EntityAnswer.Of(Some.Army, Some.Corps)), out var outcome, out var problems);

        Assert.False(recorded);
        Assert.Null(outcome);
        Assert.Equal(["CT0005 /speaker", "CT0007 /answer"], Refused.Lines(problems));
    }

    [Fact]
    public void TryRecord_UnknownSpeaker_NamesTheNearest()
    {
        Some.Ledger().TryRecord(Claim.By(Speaker.Person("mayyor", "?")).That(Some.Crossed).IsYes(), out _, out var problems);

        Assert.Equal("mayor", Assert.Single(problems).Suggestion);
    }

    [Fact]
    public void ClaimRefused_Message_TellsEveryProblem()
    {
        var ledger = Some.Ledger();

        var refusal = Assert.Throws<ClaimRefusedException>(
            () => ledger.Record(Claim.By(Speaker.Person("nobody", "?")).That(Some.Crossed).Doubts(YesNoAnswer.Yes).WithCertainty(Certainty.Certain)));

        Assert.Equal(
            "The claim was refused: CT0005 at /speaker: No entity has the id \"nobody\". "
            + "CT0004 at /certainty: A doubt has its certainty in itself; leave certainty out.",
            refusal.Message);
    }

    [Fact]
    public void Findings_OfAnOutcome_DoNotChangeWhenMoreIsRecorded()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Crossed).IsYes());
        var outcome = ledger.Record(Claim.By(Some.Union).That(Some.Crossed).IsNo());

        ledger.Record(Claim.By(Some.Witness).That(Some.Crossed).IsYes());

        Assert.Single(outcome.Findings);
    }
}
