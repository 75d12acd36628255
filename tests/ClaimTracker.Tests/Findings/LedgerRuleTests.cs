namespace ClaimTracker.Tests;

public sealed class LedgerRuleTests
{
    [Fact]
    public void Findings_EmptyLedger_AreNone() => Assert.Empty(new ClaimLedger(Some.Options().AddRule<AnonymousOnlyRule>()).Findings);

    [Fact]
    public void Found_Position_TellsItsClaimsInForce()
    {
        var ledger = Some.Ledger(
            Some.Options().AddRule<AnonymousOnlyRule>(), Claim.By(Some.Witness).That(Some.Harmed).Is(6), Claim.By(Some.Witness).That(Some.Harmed).Is(6));
        ledger.Record(Claim.By(Some.Witness).That(Some.Harmed).Is(8).Identified("c3"));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c3"));

        Assert.Equal(["c2", "c3"], ledger.Findings.Where(finding => finding.Code == "CT9001").Select(finding => Printed.Ids(finding.Claims)));
    }

    [Fact]
    public void Found_PositionWithNothingInForce_TellsAllItsClaims()
    {
        var ledger = Some.Ledger(
            Some.Options().AddRule<AnonymousOnlyRule>(),
            Claim.By(Some.Witness).That(Some.Harmed).Is(6).SaidOn(2024, 5, 1),
            Claim.By(Some.Witness).That(Some.Harmed).Is(8).SaidOn(2024, 5, 2));

        Assert.Equal(["c1", "c2"], ledger.Findings.Where(finding => finding.Code == "CT9001").Select(finding => Printed.Ids(finding.Claims)));
    }

    [Fact]
    public void Found_NoClaims_Throws()
    {
        var failure = Assert.Single(new ClaimLedger(Some.Options().AddRule(new AllClaimsRule("CT9000"))).RuleFailures);

        Assert.Equal("claims", Assert.IsType<ArgumentException>(failure.Exception).ParamName);
    }

    [Fact]
    public void Found_Claims_AreToldInOrderOfIds()
    {
        var ledger = Some.Ledger(
            Some.Options().AddRule(new AllClaimsRule("CT9000")),
            Claim.By(Some.Mayor).That(Some.Harmed).Is(6).Identified("b"),
            Claim.By(Some.Union).That(Some.Harmed).Is(6).Identified("a"));

        Assert.Equal("a,b", Printed.Ids(Assert.Single(ledger.Findings).Claims));
    }

    [Fact]
    public void Found_ByAHouseRule_IsANoteOfItsSeverity()
    {
        var finding = Assert.Single(
            Some.Ledger(Some.Options().AddRule(new AllClaimsRule("CT9000")), Claim.By(Some.Mayor).That(Some.Harmed).Is(6)).Findings);

        Assert.Equal((ComparisonStatus.Note, FindingSeverity.Info, "All claims"), (finding.Status, finding.Severity, finding.Heading));
    }
}
