using ClaimTracker.Documents.Tests.Conformance;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Figures;

/// <summary>3,005 published figures: the engine finds the rival ones, all of them and no others.</summary>
public sealed class CasualtyTests
{
    [Fact]
    public void Data_AsCopied_IsComplete()
    {
        Assert.Equal(3005, CasualtyData.Figures.Count);
        Assert.Equal(2655, CasualtyData.ListedPairs.Count);
        Assert.Equal(10, CasualtyData.Figures.Select(figure => figure.Source).Distinct().Count());
    }

    /// <summary>Why the list is matched but for one pair: the engine is right not to find it.</summary>
    [Fact]
    public void Data_TheOneReversedRange_MeetsTheFigureItIsListedAgainst()
    {
        var reversed = Assert.Single(CasualtyData.Figures, figure => figure.IsReversed);
        var rival = CasualtyData.Figures.Single(figure => figure.Id == "GA011-C-casualties-CWSS");

        Assert.Equal("380 US, 1,000-1,500 CS", reversed.Text);
        Assert.Equal((1500, 1000), (reversed.Min, reversed.Max));
        Assert.Equal((1500, 1500), (rival.Min, rival.Max));
        Assert.Equal(CasualtyData.PairOfTheReversedRange, CasualtyData.Pair(reversed.Id, rival.Id));
        Assert.Equal([CasualtyData.PairOfTheReversedRange], CasualtyData.ListedPairs.Except(CasualtyData.ExpectedPairs));
        Assert.False(Quantity.TryParse($"{reversed.Min}..{reversed.Max}", out _));
    }

    [Fact]
    public void Check_FiguresAsIntervals_FindsExactlyTheExpectedConflicts()
    {
        var document = Engine.Read(CasualtyDocument.Of(figure => figure.AsInterval));

        var report = Engine.Check(document);

        Assert.Empty(document.Problems);
        Assert.Equal(CasualtyData.ExpectedPairs, CasualtyDocument.ConflictingPairs(report));
        Assert.Equal(CasualtyData.ExpectedPairs.Count, report.Objects("findings").Count());
    }

    [Fact]
    public void Check_FiguresAsIntervals_IsDisputedExactlyWhereAConflictIsExpected()
    {
        var disputed = CasualtyData.Figures.ToDictionary(figure => figure.Id, figure => figure.Question);

        var report = Engine.Check(Engine.Read(CasualtyDocument.Of(figure => figure.AsInterval)));

        Assert.Equal(
            CasualtyData.ExpectedPairs.Select(pair => disputed[pair.Split(' ')[0]]).Distinct().Order(StringComparer.Ordinal),
            report.Objects("questions").Where(question => question.Text("state") == "disputed").Select(question => question.Text("id")));
    }

    [Fact]
    public void Findings_FiguresThroughTheLedger_AreExactlyTheExpectedConflicts()
    {
        var figures = CasualtyLedger.Of(figure => figure.AsInterval);

        var findings = figures.Ledger.Findings;

        Assert.Equal(CasualtyData.ExpectedPairs, CasualtyLedger.ConflictingPairs(findings));
        Assert.Equal(CasualtyData.ExpectedPairs.Count, findings.Length);
    }

    [Fact]
    public void Record_FiguresOneByOne_TellsEveryConflictOnceAsItComesUp()
    {
        var figures = CasualtyLedger.Of(figure => figure.AsInterval);

        Assert.Equal(CasualtyData.ExpectedPairs, CasualtyLedger.ConflictingPairs(figures.Told));
        Assert.Equal(CasualtyData.ExpectedPairs.Count, figures.Told.Count);
    }

    [Fact]
    public void DisjointPairs_WithoutTolerance_AreTheExpectedConflicts() =>
        Assert.Equal(CasualtyData.ExpectedPairs, CasualtyData.DisjointPairs(0m));

    [Theory]
    [InlineData(0)]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.25)]
    public void Check_FiguresAsAbout_LeavesThePairsThatTheArithmeticLeaves(double halfWidth)
    {
        var tolerance = (decimal)halfWidth;
        var remaining = CasualtyData.DisjointPairs(tolerance);

        var report = Engine.Check(Engine.Read(CasualtyDocument.Of(figure => figure.AsAbout, tolerance)));

        Assert.Equal(remaining, CasualtyDocument.ConflictingPairs(report));
        Assert.Equal(remaining.Count, report.Objects("findings").Count());
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.25)]
    public void Findings_FiguresAsAboutThroughTheLedger_LeaveThePairsThatTheArithmeticLeaves(double halfWidth)
    {
        var figures = CasualtyLedger.Of(figure => figure.AsAbout, new ClaimTrackerOptions { QuantityTolerance = halfWidth });

        Assert.Equal(CasualtyData.DisjointPairs((decimal)halfWidth), CasualtyLedger.ConflictingPairs(figures.Ledger.Findings));
    }

    [Fact]
    public void DisjointPairs_MoreTolerance_LeavesFewerPairsOfTheSame()
    {
        var remaining = new[] { 0m, 0.05m, 0.1m, 0.25m }.Select(CasualtyData.DisjointPairs).ToList();

        Assert.All(remaining.Zip(remaining.Skip(1)), pair => Assert.Subset(pair.First.ToHashSet(), pair.Second.ToHashSet()));
        Assert.Equal(4, remaining.Select(pairs => pairs.Count).Distinct().Count());
    }
}
