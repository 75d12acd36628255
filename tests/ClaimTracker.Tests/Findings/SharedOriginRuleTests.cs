namespace ClaimTracker.Tests;

/// <summary>CT3002.</summary>
public sealed class SharedOriginRuleTests
{
    [Fact]
    public void Findings_TwoOutletsAndOneOrigin_AreTold() =>
        Assert.Equal(["c1,c2"], Of(Harmed(Some.Spokesman, Some.Cnn), Harmed(Some.Russia, Some.Gazette)));

    [Fact]
    public void Findings_OneOutlet_AreNone() => Assert.Empty(Of(Harmed(Some.Spokesman, Some.Cnn), Harmed(Some.Russia, Some.Cnn)));

    [Fact]
    public void Findings_TwoOrigins_AreNone() => Assert.Empty(Of(Harmed(Some.Russia, Some.Cnn), Harmed(Some.Mayor, Some.Gazette)));

    [Fact]
    public void Findings_ClaimNoLongerInForce_DoesNotCount()
    {
        var ledger = Some.Ledger(Harmed(Some.Spokesman, Some.Cnn), Harmed(Some.Russia, Some.Gazette));

        ledger.Retract(Some.Claim(ledger, "c2"));

        Assert.Empty(ledger.Findings);
    }

    private static IEnumerable<string> Of(params ReadOnlySpan<ClaimDraft> drafts) =>
        Some.Ledger(drafts).Findings.Where(finding => finding.Code == "CT3002").Select(finding => Printed.Ids(finding.Claims));

    private static ClaimDraft Harmed(Speaker speaker, Speaker outlet) => Claim.By(speaker).That(Some.Harmed).Is(6).ReportedBy(outlet);
}
