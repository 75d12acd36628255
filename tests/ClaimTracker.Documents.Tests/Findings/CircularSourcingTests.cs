namespace ClaimTracker.Documents.Tests.Findings;

/// <summary>CT3001: an outlet that goes back to itself, and pages that cite each other in a loop.</summary>
public sealed class CircularSourcingTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Findings_OutletTwiceInAChain_ShowsTheWholeChain()
    {
        var claim = _sample.Record(Six().ReportedBy(Sample.Gazette, Sample.Herald, Sample.Gazette), "c1");

        var finding = Assert.Single(Found());

        Assert.Equal([claim], finding.Claims);
        Assert.Equal((ComparisonStatus.Note, (Relation?)null, "wounded"), (finding.Status, finding.Relation, finding.Question?.Id.ToString()));
        Assert.Contains("the Gazette ← the Herald ← the Gazette", finding.Explanation, StringComparison.Ordinal);
        Assert.Equal("Circular sourcing", finding.Heading);
    }

    [Fact]
    public void Findings_PagesThatCiteEachOther_ShowTheLoopFromItsSmallestPage()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://b.example/1", "https://a.example/1")), "c1");
        _sample.Record(Six().ReportedBy(Page(Sample.Herald, "https://a.example/1", "https://b.example/1")), "c2");

        var finding = Assert.Single(Found());

        Assert.Equal(["c1", "c2"], finding.Claims.Select(claim => claim.Id.ToString()));
        Assert.Contains("https://a.example/1 → https://b.example/1 → https://a.example/1", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_PageThatCitesItself_IsALoopOfOne()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://a.example/1", "https://a.example/1")), "c1");

        var finding = Assert.Single(Found());

        Assert.StartsWith("A page cites itself: https://a.example/1 → https://a.example/1.", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_LoopWithAPageThatCitesItselfToo_ShowsTheWholeLoop()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://a.example/1", "https://a.example/1", "https://b.example/1")), "c1");
        _sample.Record(Six().ReportedBy(Page(Sample.Herald, "https://b.example/1", "https://a.example/1")), "c2");

        var finding = Assert.Single(Found());

        Assert.StartsWith("Pages cite each other in a loop: https://a.example/1 → https://b.example/1 →", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_LoopThatCitesAnotherLoop_AreTwoFindingsEachWithItsOwnPages()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://b.example/1", "https://b.example/2", "https://a.example/1")), "c1");
        _sample.Record(Six().ReportedBy(Page(Sample.Herald, "https://b.example/2", "https://b.example/1")), "c2");
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://a.example/1", "https://a.example/1")), "c3");

        var found = Found();

        Assert.Equal(["c1 c2", "c3"], found.Select(finding => string.Join(' ', finding.Claims.Select(claim => claim.Id))));
        Assert.Contains("loop: https://b.example/1 → https://b.example/2 → https://b.example/1.", found[0].Explanation, StringComparison.Ordinal);
        Assert.StartsWith("A page cites itself: https://a.example/1 → https://a.example/1.", found[1].Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_PageThatCitesAnother_IsNoLoop()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://a.example/1", "https://b.example/1")), "c1");
        _sample.Record(Six().ReportedBy(Page(Sample.Herald, "https://b.example/1")), "c2");

        Assert.Empty(Found());
    }

    [Fact]
    public void Findings_LoopOverSeveralQuestions_IsOnNoQuestion()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://a.example/1", "https://b.example/1")), "c1");
        _sample.Record(
            Claim.By(Sample.Union).That(_sample.Over).IsNo().ReportedBy(Page(Sample.Herald, "https://b.example/1", "https://a.example/1")), "c2");

        var finding = Assert.Single(Found());

        Assert.Null(finding.Question);
        Assert.Empty(_sample.Ledger.FindingsOn(_sample.Wounded));
        Assert.Contains("How many were wounded?", finding.Explanation, StringComparison.Ordinal);
        Assert.Contains("Is the strike over?", finding.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_ClaimNoLongerInForce_BreaksTheLoop()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://a.example/1", "https://b.example/1")), "c1");
        var second = _sample.Record(Six().ReportedBy(Page(Sample.Herald, "https://b.example/1", "https://a.example/1")), "c2");

        _sample.Ledger.Withdraw(second);

        Assert.Empty(Found());
    }

    /// <summary>Addresses are compared as text: a soft hyphen, which languages ignore in sorting, makes another page.</summary>
    [Fact]
    public void Findings_AddressesThatDifferInAnIgnorableCharacter_AreTwoPages()
    {
        const string Plain = "https://a.example/1";
        const string Hyphened = "https://a.example/1\u00ad";
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, Plain, Hyphened)), "c1");
        _sample.Record(Six().ReportedBy(Page(Sample.Herald, Hyphened, "https://b.example/1")), "c2");
        _sample.Record(Six().ReportedBy(Page(Sample.Herald, "https://b.example/1", Plain)), "c3");

        var finding = Assert.Single(Found());

        Assert.Contains($"{Plain} → {Hyphened} → https://b.example/1 → {Plain}", finding.Explanation, StringComparison.Ordinal);
    }

    /// <summary>Of one claim two things can be told: its chain goes in a circle, and its page cites itself.</summary>
    [Fact]
    public void Dismiss_OneOfTwoFindingsOnOneClaim_LeavesTheOther()
    {
        _sample.Record(Six().ReportedBy(Page(Sample.Gazette, "https://a.example/1", "https://a.example/1"), Sample.Gazette), "c1");

        _sample.Ledger.Dismiss(Found()[0]);

        Assert.Equal([true, false], Found().Select(finding => finding.IsDismissed));
    }

    private ClaimDraft Six() => Claim.By(Sample.Mayor).That(_sample.Wounded).Is(Quantity.Exactly(6));

    private Finding[] Found() => [.. _sample.Ledger.Findings.Where(finding => finding.Code == "CT3001")];

    private static AttributionHop Page(Speaker outlet, string address, params string[] cites) =>
        AttributionHop.Through(outlet).At(new Uri(address)) with { Cites = [.. cites.Select(cite => new Uri(cite))] };
}
