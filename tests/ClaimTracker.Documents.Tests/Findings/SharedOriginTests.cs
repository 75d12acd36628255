namespace ClaimTracker.Documents.Tests.Findings;

/// <summary>CT3002: several outlets, one origin.</summary>
public sealed class SharedOriginTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Findings_TwoOutletsQuotingOneSide_TellsThatItIsOneOrigin()
    {
        _sample.Record(Six(Sample.Mayor).ReportedBy(Sample.Gazette), "c1");
        _sample.Record(Six(Sample.Spokeswoman).ReportedBy(Sample.Herald), "c2");

        var finding = Assert.Single(Found());

        Assert.Equal(["c1", "c2"], finding.Claims.Select(claim => claim.Id.ToString()));
        Assert.Equal((ComparisonStatus.Note, (Relation?)null), (finding.Status, finding.Relation));
        Assert.Contains("2 outlets carry it in 2 claims (the Gazette and the Herald)", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("not shown to be independent", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_TwoOutletsInOneChain_TellsTheOneClaim()
    {
        _sample.Record(Six(Sample.Mayor).ReportedBy(Sample.Gazette, Sample.Herald), "c1");

        var finding = Assert.Single(Found());

        Assert.Contains("2 outlets carry it in 1 claim (", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_TwoOrigins_TellNothing()
    {
        _sample.Record(Six(Sample.Mayor).ReportedBy(Sample.Gazette), "c1");
        _sample.Record(Six(Sample.Union).ReportedBy(Sample.Herald), "c2");

        Assert.Empty(Found());
    }

    [Fact]
    public void Findings_OneOutletTwice_TellsNothing()
    {
        _sample.Record(Six(Sample.Mayor).ReportedBy(Sample.Gazette), "c1");
        _sample.Record(Six(Sample.Spokeswoman).ReportedBy(Sample.Gazette), "c2");

        Assert.Empty(Found());
    }

    [Fact]
    public void Findings_SecondOutletWithdrawn_TellsNothing()
    {
        _sample.Record(Six(Sample.Mayor).ReportedBy(Sample.Gazette), "c1");
        var second = _sample.Record(Six(Sample.Spokeswoman).ReportedBy(Sample.Herald), "c2");

        _sample.Ledger.Withdraw(second);

        Assert.Empty(Found());
    }

    private ClaimDraft Six(Speaker speaker) => Claim.By(speaker).That(_sample.Wounded).Is(Quantity.Exactly(6));

    private IEnumerable<Finding> Found() => _sample.Ledger.Findings.Where(finding => finding.Code == "CT3002");
}
