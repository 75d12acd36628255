namespace ClaimTracker.Testing.Tests;

public sealed class OutcomeExpectationTests
{
    private readonly ClaimLedger _ledger = new();
    private readonly Speaker _mayor;
    private readonly Speaker _union;
    private readonly YesNoQuestion _over;

    public OutcomeExpectationTests()
    {
        _mayor = _ledger.Add(Speaker.Person("mayor", "the mayor"));
        _union = _ledger.Add(Speaker.Organisation("union", "the union"));
        _over = _ledger.Ask(Question.Named("over", "Is it over?").YesOrNo());
        _ledger.Record(Claim.By(_mayor).That(_over).IsYes().Identified("yes"));
    }

    [Fact]
    public void Causes_Conflict_HoldsAndItsContraryDoesNot()
    {
        var outcome = _ledger.Record(Claim.By(_union).That(_over).IsNo().Identified("no"));

        Expect.That(outcome).Causes("CT2001").Between("no", "yes").Once();
        Failing.With("Expected the claim no to cause no conflict. But there is:\n\n  CT2001 Conflict: no, yes, on over\n    Is it over? ", () => Expect.That(outcome).CausesNoConflict());
        Failing.With("Expected the claim no to cause nothing.", () => Expect.That(outcome).CausesNothing());
        Failing.With("Expected the claim no to cause no CT2001 (Rival answers).", () => Expect.That(outcome).CausesNo("CT2001"));
        Failing.With("Expected the claim no to cause CT2003 (Rival figures).\nFound instead:\n\n  CT2001", () => Expect.That(outcome).Causes("CT2003"));
    }

    [Fact]
    public void Causes_Nothing_HoldsAndItsContraryDoesNot()
    {
        var outcome = _ledger.Record(Claim.By(_union).That(_over).IsYes().Identified("also"));

        Expect.That(outcome).CausesNoConflict().CausesNo("CT2001").CausesNothing();
        Failing.With("Expected the claim also to cause CT2001 (Rival answers).\nNothing was found.", () => Expect.That(outcome).Causes("CT2001"));
    }
}
