namespace ClaimTracker.Tests;

/// <summary>CT3001.</summary>
public sealed class CircularSourcingRuleTests
{
    private const string A = "https://a.example/1";
    private const string B = "https://b.example/1";
    private const string C = "https://c.example/1";

    [Fact]
    public void Findings_NothingRepeatedAndNoLoop_AreNone() => Assert.Empty(Of(Harmed(Hop(A, B)), Harmed(Hop(B, C)), Harmed(Hop(C))));

    [Fact]
    public void Findings_OutletTwiceInAChain_IsToldOnce() =>
        Assert.Equal(
            ["c2"],
            Of(Harmed(Some.Cnn, Some.Gazette), Harmed(Some.Cnn, Some.Gazette, Some.Cnn, Some.Gazette)));

    [Fact]
    public void Findings_OutletInTwoChains_IsNoLoop() => Assert.Empty(Of(Harmed(Some.Cnn), Harmed(Some.Cnn)));

    [Fact]
    public void Findings_PageThatCitesItself_IsALoop() => Assert.Equal(["c1"], Of(Harmed(Hop(A, A))));

    [Fact]
    public void Findings_PagesThatCiteOneAnother_AreOneLoopOfAllTheirClaims() =>
        Assert.Equal(["c1,c2,c3"], Of(Harmed(Hop(A, B)), Harmed(Hop(B, C)), Harmed(Hop(C, A)), Harmed(Hop("https://d.example/1", A))));

    [Fact]
    public void Findings_TwoLoopsApart_AreTwo() => Assert.Equal(["c1,c2", "c3"], Of(Harmed(Hop(A, B)), Harmed(Hop(B, A)), Harmed(Hop(C, C))));

    [Fact]
    public void Findings_CitedPageThatNoClaimRestsOn_IsNoLoop() => Assert.Empty(Of(Harmed(Hop(A, B))));

    [Fact]
    public void Findings_ClaimInTheLoopTwice_IsNamedOnce() => Assert.Equal(["c1"], Of(Harmed(Hop(A, B, Some.Cnn), Hop(B, A, Some.Gazette))));

    [Fact]
    public void Findings_LoopOfAClaimNoLongerInForce_IsGone()
    {
        var ledger = Some.Ledger(Harmed(Hop(A, B)), Harmed(Hop(B, A)));

        ledger.Withdraw(Some.Claim(ledger, "c2"));

        Assert.Empty(ledger.Findings);
    }

    [Fact]
    public void Findings_AddressesInAnotherCase_AreOtherPages() => Assert.Empty(Of(Harmed(Hop(A, "https://b.example/X")), Harmed(Hop("https://b.example/x", A))));

    [Fact]
    public void Findings_LoopThroughTwoQuestions_IsAboutNeitherAlone()
    {
        var ledger = Some.Ledger(Harmed(Hop(A, B)), Claim.By(Some.Mayor).That(Some.Crossed).IsYes().ReportedBy(Hop(B, A)));

        var finding = Assert.Single(ledger.Findings);

        Assert.Equal(("CT3001", null), (finding.Code, finding.Question));
        Assert.Empty(ledger.FindingsOn(Some.Harmed));
    }

    private static IEnumerable<string> Of(params ReadOnlySpan<ClaimDraft> drafts) =>
        Some.Ledger(drafts).Findings.Where(finding => finding.Code == "CT3001").Select(finding => Printed.Ids(finding.Claims));

    private static ClaimDraft Harmed(params ReadOnlySpan<AttributionHop> hops) => Claim.By(Some.Mayor).That(Some.Harmed).Is(6).ReportedBy(hops);

    private static AttributionHop Hop(string page, string? cites = null, Speaker? outlet = null) => AttributionHop.Through(outlet ?? Some.Cnn).At(new Uri(page)) with
    {
        Cites = cites is null ? [] : [new Uri(cites)],
    };
}
