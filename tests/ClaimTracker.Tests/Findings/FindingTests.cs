namespace ClaimTracker.Tests;

public sealed class FindingTests
{
    [Fact]
    public void Heading_Conflict_IsConflict() => Assert.Equal(("CT2003", "Conflict", FindingSeverity.Error), Of(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8)));

    [Fact]
    public void Heading_HedgedConflict_IsPossibleConflict() =>
        Assert.Equal(
            ("CT2003", "Possible conflict", FindingSeverity.Warning), Of(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8).WithCertainty(Certainty.Probable)));

    [Fact]
    public void Heading_ChangedAccount_IsApartFromPossibleConflicts() =>
        Assert.Equal(
            ("CT1002", "Changed account", FindingSeverity.Warning), Of(Harmed(Some.Mayor, 8).SaidOn(2024, 5, 1), Harmed(Some.Mayor, 6).SaidOn(2024, 5, 2)));

    [Fact]
    public void Heading_MayBeNewer_IsApartFromPossibleConflicts() =>
        Assert.Equal(("CT4002", "May be newer", FindingSeverity.Warning), Of(Toll(Some.Russia, 6, 1), Toll(Some.Ukraine, 8, 2)));

    [Fact]
    public void Heading_OutletsDiffer_IsApartFromPossibleConflicts() =>
        Assert.Equal(
            ("CT3003", "Outlets differ", FindingSeverity.Warning),
            Of(
                Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1).ReportedBy(Some.Cnn),
                Harmed(Some.Mayor, 8).SaidOn(2024, 5, 1).ReportedBy(Some.Gazette)));

    [Fact]
    public void Heading_Update_IsUpdate() =>
        Assert.Equal(("CT4001", "Update", FindingSeverity.Info), Of(Toll(Some.Russia, 6, 1), Toll(Some.Ministry, 8, 2)));

    [Fact]
    public void Heading_Correction_IsCorrection()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Mayor, 8));

        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.Equal(("CT1003", "Correction", FindingSeverity.Info), Of(Assert.Single(ledger.Findings)));
    }

    [Fact]
    public void Findings_ClaimOvertakenByAThird_IsNotSetAgainstOthers() =>
        Assert.Equal(
            ["CT1002 c1,c2", "CT2003 c2,c3", "CT5001 c1,c2"],
            Some.Ledger(Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1), Harmed(Some.Mayor, 8).SaidOn(2024, 5, 2), Harmed(Some.Union, 9)).Findings
                .Select(finding => $"{finding.Code} {Printed.Ids(finding.Claims)}"));

    [Fact]
    public void Findings_ChainOfChanges_TellEachOlderOneAgainstTheOneInForce() =>
        Assert.Equal(
            ["CT1002 c1,c3", "CT1002 c2,c3", "CT5001 c1,c2,c3"],
            Some.Ledger(
                Harmed(Some.Mayor, 6).SaidOn(2024, 5, 1), Harmed(Some.Mayor, 8).SaidOn(2024, 5, 2), Harmed(Some.Mayor, 9).SaidOn(2024, 5, 3)).Findings
                .Select(finding => $"{finding.Code} {Printed.Ids(finding.Claims)}"));

    [Fact]
    public void Findings_EarlierPosition_IsStillTold() =>
        Assert.Equal("CT4001", Assert.Single(Some.Ledger(Toll(Some.Russia, 6, 1), Toll(Some.Ministry, 8, 2)).Findings).Code);

    [Fact]
    public void Findings_Several_ComeByCodeThenClaims() =>
        Assert.Equal(
            ["CT2002 a,d", "CT2003 a,c", "CT2003 b,c", "CT2004 e,f"],
            Some.Ledger(
                Claim.By(Some.Mayor).That(Some.Opened).Is("1932").Identified("f"),
                Claim.By(Some.Union).That(Some.Opened).Is("1934").Identified("e"),
                Claim.By(Some.Witness).That(Some.Harmed).IsNot(6).Identified("d"),
                Harmed(Some.Mayor, 8).Identified("c"),
                Claim.By(Some.Russia).That(Some.Harmed).IsBetween(5, 7).Identified("b"),
                Harmed(Some.Ukraine, 6).Identified("a")).Findings.Select(finding => $"{finding.Code} {Printed.Ids(finding.Claims)}"));

    [Fact]
    public void Relation_ClaimsRecordedAgainstTheOrderOfIds_IsThatOfTheFirstToTheSecond()
    {
        var finding = Assert.Single(Some.Ledger(Toll(Some.Russia, 6, 1).Identified("z"), Toll(Some.Ministry, 8, 2).Identified("a")).Findings);

        Assert.Equal(("a,z", Relation.Updates), (Printed.Ids(finding.Claims), finding.Relation));
    }

    [Fact]
    public void Explanation_OfAPair_IsThatOfTheComparison()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8));

        Assert.Equal(ledger.Compare(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2")).Explanation, Assert.Single(ledger.Findings).Explanation);
    }

    [Fact]
    public void ToString_TellsCodeStatusAndClaims() =>
        Assert.Equal("CT2003 Conflict: c1, c2", Assert.Single(Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8)).Findings).ToString());

    [Fact]
    public void Catalogue_AllCodes_AreInOrderAndOnlyOnce() =>
        Assert.Equal(FindingCatalogue.All.Select(found => found.Id).Distinct().Order(StringComparer.Ordinal), FindingCatalogue.All.Select(found => found.Id));

    [Theory]
    [InlineData("", "title")]
    [InlineData("CT9001", " ")]
    public void FindingDescriptor_EmptyPart_Throws(string id, string title) =>
        Assert.Throws<ArgumentException>(() => new FindingDescriptor(id, title));

    private static (string Code, string Heading, FindingSeverity Severity) Of(ClaimDraft first, ClaimDraft second) =>
        Of(Assert.Single(Some.Ledger(first, second).Findings, finding => finding.Relation is not null));

    private static (string Code, string Heading, FindingSeverity Severity) Of(Finding finding) => (finding.Code, finding.Heading, finding.Severity);

    private static ClaimDraft Harmed(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Harmed).Is(figure);

    private static ClaimDraft Toll(Speaker speaker, int figure, int day) => Claim.By(speaker).That(Some.Toll).Is(figure).SaidOn(2024, 5, day);
}
