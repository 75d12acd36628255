namespace ClaimTracker.Tests;

public sealed class FindingGroupTests
{
    [Fact]
    public void Of_NoFindings_IsEmpty() => Assert.Empty(FindingGroup.Of([]));

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => FindingGroup.Of(null!));

    [Fact]
    public void Of_PairsOfTwoPositions_IsOneGroup()
    {
        var ledger = Some.Ledger(
            Harmed(Some.Mayor, 8).Identified("b"), Harmed(Some.Union, 6).Identified("c"), Harmed(Some.Witness, 6).Identified("a"), Harmed(Some.Russia, 8).Identified("d"));

        var group = Assert.Single(FindingGroup.Of(ledger.Findings));

        Assert.Equal(
            ("6", "a,c", "8", "b,d", 4, "a,b"),
            (group.Position!.Answer.ToString(), Printed.Ids(group.Claims), group.Against!.Answer.ToString(), Printed.Ids(group.AgainstClaims), group.Pairs,
                Printed.Ids(group.Example.Claims)));
    }

    [Fact]
    public void Of_OtherStatusOrCode_AreGroupsOfTheirOwn() =>
        Assert.Equal(
            ["CT2003 Conflict 1", "CT2003 Possible 1", "CT2005 Conflict 1"],
            FindingGroup.Of(Some.Ledger(
                    Harmed(Some.Russia, 8), Harmed(Some.Mayor, 6), Harmed(Some.Union, 6).WithCertainty(Certainty.Possible), Harmed(Some.Ministry, 6)).Findings)
                .Select(group => $"{group.Example.Code} {group.Example.Status} {group.Pairs}"));

    [Fact]
    public void Of_FindingOfAHouseRule_StandsAlone()
    {
        var ledger = Some.Ledger(Some.Options().AddRule<AnonymousOnlyRule>(), Harmed(Some.Witness, 6), Harmed(Some.Insider, 6));

        var group = Assert.Single(FindingGroup.Of(ledger.Findings));

        Assert.Null(group.Position);
        Assert.Equal("c1,c2", Printed.Ids(group.Claims));
        Assert.Empty(group.AgainstClaims);
    }

    [Fact]
    public void Of_FindingsInAnyOrder_GivesTheSameGroups()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 8), Harmed(Some.Union, 6), Harmed(Some.Witness, 6), Harmed(Some.Russia, 9));

        var (forward, backward) = (FindingGroup.Of(ledger.Findings), FindingGroup.Of(ledger.Findings.Reverse()));

        Assert.Equal(forward.Select(Line), backward.Select(Line));
    }

    private static string Line(FindingGroup group) => $"{group.Example} {Printed.Ids(group.Claims)} {Printed.Ids(group.AgainstClaims)} {group.Pairs}";

    private static ClaimDraft Harmed(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Harmed).Is(figure);
}
