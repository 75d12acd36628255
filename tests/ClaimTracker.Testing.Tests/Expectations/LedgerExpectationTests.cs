namespace ClaimTracker.Testing.Tests;

public sealed class LedgerExpectationTests
{
    private static readonly ClaimLedger Dispute = SampleLedgers.Dispute();
    private static readonly ClaimLedger Every = SampleLedgers.EveryFinding();
    private static readonly ClaimLedger Empty = new();

    [Fact]
    public void Finds_WhatIsFound_Holds() => Expect.That(Every).Finds("CT2003").Between("ct2003-b", "ct2003-a").On("ct2003");

    [Fact]
    public void Finds_InASnapshot_ReadsThatMoment() => Expect.That(Dispute.AsOf(Dispute.Sequence - 1)).FindsNothing();

    /// <summary>One text, so that a reader sees how failures read.</summary>
    [Fact]
    public void Failures_OfAllSentences_PrintWhatIs() => Approved.Text("failures", string.Join("\n\n----\n\n", new Action[]
    {
        () => Expect.That(Dispute).Finds("CT2003"),
        () => Expect.That(Dispute).Finds("CT2001").Between("mayor-yes", "union-maybe"),
        () => Expect.That(Dispute).Finds("CT9001"),
        () => Expect.That(Empty).Finds("CT2001"),
        () => Expect.That(Dispute).Finds("CT2001").Times(2),
        () => Expect.That(Dispute).FindsNo("CT2001"),
        () => Expect.That(Dispute).FindsNothing(),
        () => Expect.That(Dispute).HasNoConflict(),
        () => Expect.That(Dispute).FindsOnly("CT2001", "CT3002"),
        () => Expect.That(Dispute).FindsOnly("CT3002"),
        () => Expect.That(Dispute).On("strike-over").Is(QuestionState.Agreed),
        () => Expect.That(SampleLedgers.Belgorod()).On("staffed").HasPosition("ukrainian-army").WithOrigins(2),
        () => Expect.That(SampleLedgers.Belgorod()).On("holds-bakhmut").LeavesSilent("russia"),
        () => Expect.That(Dispute.Compare(Dispute.Claims.First(), Dispute.Claims.Last())).IsNoConflict(),
    }.Select(Failing.Message)));

    [Fact]
    public void FindsOnly_AllCodesThereAre_HoldsInAnyOrder() => Expect.That(Every).FindsOnly([.. FindingCatalogue.All.Select(kind => kind.Id).Reverse()]).FindsNo("CT9001");

    [Fact]
    public void FindsOnly_NoCode_SaysWhatToSay() =>
        Assert.Contains("FindsNothing", Assert.Throws<ArgumentException>("codes", () => Expect.That(Empty).FindsOnly()).Message, StringComparison.Ordinal);

    [Fact]
    public void HasNoConflict_PossibleOnesOnly_Holds()
    {
        var ledger = new ClaimLedger();
        var mayor = ledger.Add(Speaker.Person("mayor", "the mayor"));
        var union = ledger.Add(Speaker.Organisation("union", "the union"));
        var over = ledger.Ask(Question.Named("over", "Is it over?").YesOrNo());
        ledger.Record(Claim.By(mayor).That(over).IsYes());
        ledger.Record(Claim.By(union).That(over).IsNo().WithCertainty(Certainty.Possible));

        Expect.That(ledger).HasNoConflict().Finds("CT2001").WithStatus(ComparisonStatus.Possible);
    }

    [Fact]
    public void On_QuestionThatIsNotThere_SaysSo() => Assert.Throws<KeyNotFoundException>(() => Expect.That(Dispute).On("nowhere"));

    [Fact]
    public void Failure_VeryManyFindings_PrintsSomeAndCountsTheRest()
    {
        var message = Failing.Message(() => Expect.That(SampleLedgers.Generated(400, seed: 2)).FindsNothing());

        Assert.Equal(20, message.Split("\n  CT").Length - 1);
        Assert.Matches(@"\n  … and \d+ more$", message);
    }

    // A rule that failed has found nothing, and "finds nothing" would hold.
    [Fact]
    public void That_LedgerWhoseRuleFails_DoesNotBegin()
    {
        var ledger = SampleLedgers.Dispute(new ClaimTrackerOptions().AddRule<FailingRule>());

        Failing.With("Expected the ledger to be looked at by all of its rules.\nThe rule CT9300 (Fails)", () => Expect.That(ledger).FindsNo("CT9300"));
    }

    [Fact]
    public void That_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("ledger", () => Expect.That((LedgerReader)null!));
        Assert.Throws<ArgumentNullException>("outcome", () => Expect.That((RecordOutcome)null!));
        Assert.Throws<ArgumentNullException>("comparison", () => Expect.That((Comparison)null!));
        Assert.Throws<ArgumentNullException>("draft", () => Expect.That((ClaimDraft)null!));
    }

    private sealed class FailingRule() : LedgerRule(new FindingDescriptor("CT9300", "Fails"))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view) => throw new FormatException("Not like this.");
    }
}
