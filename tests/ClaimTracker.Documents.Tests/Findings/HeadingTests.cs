using ClaimTracker.Documents.Tests.Laws;

namespace ClaimTracker.Documents.Tests.Findings;

/// <summary>What an editor reads above a finding.</summary>
public sealed class HeadingTests
{
    private static readonly Dictionary<string, string> OwnHeadings = new()
    {
        ["CT1002"] = "Changed account",
        ["CT1003"] = "Correction",
        ["CT3001"] = "Circular sourcing",
        ["CT3002"] = "Shared origin",
        ["CT3003"] = "Outlets differ",
        ["CT4001"] = "Update",
        ["CT4002"] = "May be newer",
        ["CT5001"] = "Should timing be set?",
    };

    private readonly Sample _sample = new();

    [Fact]
    public void Heading_ChangedAccount_IsNeverPossibleConflict()
    {
        _sample.Count("c1", Sample.Mayor, 8, Sample.May(3));
        _sample.Count("c2", Sample.Mayor, 6, Sample.May(4));

        var finding = Assert.Single(_sample.Ledger.Findings);

        Assert.Equal(("CT1002", ComparisonStatus.Possible, "Changed account"), (finding.Code, finding.Status, finding.Heading));
    }

    [Fact]
    public void Heading_HedgedRival_IsPossibleConflict()
    {
        _sample.Count("c1", Sample.Mayor, 6);
        _sample.Record(Claim.By(Sample.Union).That(_sample.Wounded).Is(Quantity.Exactly(8)).WithCertainty(Certainty.Possible), "c2");

        Assert.Equal("Possible conflict", Assert.Single(_sample.Ledger.Findings).Heading);
    }

    [Fact]
    public void Heading_PlainRival_IsConflict()
    {
        _sample.Rivals();

        Assert.Equal("Conflict", Assert.Single(_sample.Ledger.Findings).Heading);
    }

    [Fact]
    public void Heading_AnyFinding_SaysWhatItIs() => Law.HoldsFor((document, _) =>
        Assert.All(Printed.ReadValid(document).Ledger.Findings, finding => Assert.Equal(
            OwnHeadings.GetValueOrDefault(finding.Code, finding.Status == ComparisonStatus.Conflict ? "Conflict" : "Possible conflict"),
            finding.Heading)));
}
