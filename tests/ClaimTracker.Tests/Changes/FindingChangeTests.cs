namespace ClaimTracker.Tests;

/// <summary>Findings about pairs of claims that began, changed or ended.</summary>
public sealed class FindingChangeTests
{
    [Fact]
    public void Changes_SecondFigure_BeginsAConflict()
    {
        var began = Assert.Single(News.Of(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8)).Changes.OfType<FindingBegan>());

        Assert.Equal("CT2003 Conflict: c1, c2", began.Finding.ToString());
    }

    [Fact]
    public void Changes_LaterFigureOfACount_BeginsAnUpdateAndNoConflict()
    {
        var changes = News.Of(Toll(0).SaidOn(2024, 5, 1), Toll(6).SaidOn(2024, 5, 3));

        Assert.Equal(ComparisonStatus.Update, Assert.Single(changes.Changes.OfType<FindingBegan>()).Finding.Status);
        Assert.Equal("Since 12:00: Mayor Oyelaran raised the figure from 0 to 6 people.", changes.Summary());
    }

    [Fact]
    public void Changes_Retraction_EndsAConflict()
    {
        var changes = News.Of(Rivals(), ledger => ledger.Retract(Some.Claim(ledger, "c1")));

        Assert.Equal("CT2003 Conflict: c1, c2", Assert.Single(changes.Changes.OfType<FindingEnded>()).Finding.ToString());
        Assert.Equal("Since 12:00: 1 change to a claim on record; 1 ended conflict.", changes.Summary());
    }

    [Fact]
    public void Changes_AmendmentToTheSameFigure_EndsAConflict() =>
        Assert.Single(News.Of(Rivals(), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Harmed(Some.Mayor, 8))).Changes.OfType<FindingEnded>());

    [Fact]
    public void Changes_AmendmentToAnotherRivalFigure_LeavesTheConflict() =>
        Assert.DoesNotContain(
            News.Of(Rivals(), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Harmed(Some.Mayor, 7))).Changes,
            change => change is FindingBegan or FindingChanged or FindingEnded);

    [Fact]
    public void Changes_Hedge_ChangesTheStatus()
    {
        var changes = News.Of(
            Rivals(), ledger => ledger.Amend(Some.Claim(ledger, "c1"), Harmed(Some.Mayor, 6).WithCertainty(Certainty.Probable)));

        var changed = Assert.Single(changes.Changes.OfType<FindingChanged>());
        Assert.Equal((ComparisonStatus.Conflict, ComparisonStatus.Possible), (changed.Before.Status, changed.After.Status));
        Assert.Equal("Since 12:00: 1 change to a claim on record.", changes.Summary());
    }

    [Fact]
    public void Changes_HedgeTakenAway_CountsAsANewConflict()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6).WithCertainty(Certainty.Probable), Harmed(Some.Union, 8));

        var changes = News.Of(ledger, later => later.Amend(Some.Claim(later, "c1"), Harmed(Some.Mayor, 6)));

        Assert.Equal("Since 12:00: 1 change to a claim on record; 1 new conflict.", changes.Summary());
    }

    [Fact]
    public void Changes_Correction_ChangesAConflictIntoAnUpdate()
    {
        var ledger = Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Mayor, 8));

        var changes = News.Of(ledger, later => later.Correct(Some.Claim(later, "c1"), Some.Claim(later, "c2")));

        Assert.Equal(("CT1001", "CT1003"), Assert.Single(changes.Changes.OfType<FindingChanged>()) is var changed ? (changed.Before.Code, changed.After.Code) : default);
        Assert.Equal("Since 12:00: 1 change to a claim on record; 1 ended conflict.", changes.Summary());
    }

    [Fact]
    public void Changes_EntityThatJoinsTwo_EndsTheConflictOfUntouchedClaims()
    {
        var ledger = Some.Ledger(Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army), Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Volunteers));

        var changes = News.Of(ledger, later => later.Add(Topic.Named("foreign-legion", "the foreign legion").Within(Some.Army, Some.Volunteers)));

        Assert.Single(changes.Changes.OfType<FindingEnded>());
    }

    [Fact]
    public void Changes_FindingOfARule_IsNotTold()
    {
        var options = Some.Options();
        options.AddRule<AnonymousOnlyRule>();

        var changes = News.Of(Some.Ledger(options), ledger => ledger.Record(Claim.By(Some.Witness).That(Some.Harmed).Is(6)));

        Assert.Empty(changes.Changes.OfType<FindingBegan>());
    }

    [Fact]
    public void Finding_SeverityOfTheHouse_IsThatOfTheFinding()
    {
        var options = Some.Options();
        options.SetSeverity("CT2003", FindingSeverity.Info);
        var ledger = Some.Ledger(options, Harmed(Some.Mayor, 6));

        var changes = News.Of(ledger, later => later.Record(Harmed(Some.Union, 8)));

        Assert.Equal(FindingSeverity.Info, Assert.Single(changes.Changes.OfType<FindingBegan>()).Finding.Severity);
    }

    [Fact]
    public void Changes_Dismissal_IsNoChange() =>
        Assert.True(News.Of(Rivals(), ledger => ledger.Dismiss(ledger.Findings[0])).IsEmpty);

    private static ClaimLedger Rivals() => Some.Ledger(Harmed(Some.Mayor, 6), Harmed(Some.Union, 8));

    private static ClaimDraft Harmed(Speaker speaker, int figure) => Claim.By(speaker).That(Some.Harmed).Is(figure);

    private static ClaimDraft Toll(int figure) => Claim.By(Some.Mayor).That(Some.Toll).Is(figure);
}
