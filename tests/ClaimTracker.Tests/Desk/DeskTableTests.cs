namespace ClaimTracker.Tests;

public sealed class DeskTableTests
{
    private static readonly Assessment IsTrue = Assessment.Of(OurDesk.Truth["true"]).SignedBy("night desk");

    [Fact]
    public void Empty_AnyNumber_HasNothing()
    {
        var table = DeskTable.Empty;

        Assert.Equal(
            (0, 0, 0, 0, 0),
            (table.AssessmentsOfClaim(0).Count, table.AssessmentsOfQuestion(0).Count, table.UsagesOf(0).Count, table.GroundRulesOf(-1).Count, table.Uses.Count));
    }

    [Fact]
    public void WithClaimAssessment_Twice_KeepsBothOldestFirst()
    {
        var table = DeskTable.Empty.WithClaimAssessment(7, Noted(OurDesk.IsFalse, 1)).WithClaimAssessment(7, Noted(IsTrue, 2));

        Assert.Equal([Noted(OurDesk.IsFalse, 1), Noted(IsTrue, 2)], table.AssessmentsOfClaim(7));
    }

    [Fact]
    public void WithClaimAssessment_TheSameTwice_KeepsBoth() =>
        Assert.Equal(2, DeskTable.Empty.WithClaimAssessment(7, Noted(IsTrue, 1)).WithClaimAssessment(7, Noted(IsTrue, 1)).AssessmentsOfClaim(7).Count);

    [Fact]
    public void AssessmentsOfQuestion_ClaimOfTheSameNumber_IsApart()
    {
        var table = DeskTable.Empty.WithClaimAssessment(0, Noted(OurDesk.IsFalse, 1)).WithQuestionAssessment(0, Noted(IsTrue, 2));

        Assert.Equal((OurDesk.IsFalse, IsTrue), (Assert.Single(table.AssessmentsOfClaim(0)).What, Assert.Single(table.AssessmentsOfQuestion(0)).What));
    }

    [Fact]
    public void Uses_SeveralClaims_AreAllInOrderOfNoting()
    {
        var table = DeskTable.Empty.WithUsage(4, Noted(OurDesk.InBrief, 1)).WithUsage(2, Noted(OurDesk.InBrief, 2)).WithUsage(4, Noted(OurDesk.InBrief, 3));

        Assert.Equal([(4, 1), (2, 2), (4, 3)], table.Uses.Select(use => (use.Claim, use.Usage.Sequence)));
        Assert.Equal([1, 3], table.UsagesOf(4).Select(usage => usage.Sequence));
    }

    [Fact]
    public void WithGroundRules_Twice_KeepsBothOldestFirst()
    {
        var closed = GroundRules.Of(GroundTerms.OffTheRecord);
        var table = DeskTable.Empty.WithGroundRules(7, Noted(OurDesk.Unnamed, 1)).WithGroundRules(7, Noted(closed, 2));

        Assert.Equal([OurDesk.Unnamed, closed], table.GroundRulesOf(7).Select(rules => rules.What));
    }

    private static Noted<T> Noted<T>(T what, int sequence)
        where T : class => new(what, sequence, Some.Noon);
}
