namespace ClaimTracker.Documents.Tests.Acts;

/// <summary>What stands against a claim: what editors declared, and what was found.</summary>
public sealed class CounterclaimTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void CounterclaimsTo_RivalFigure_IsDetectedFromBothEnds()
    {
        var (first, second) = _sample.Rivals();

        var against = Assert.Single(_sample.Ledger.CounterclaimsTo(first));

        Assert.Equal((second, first), (against.Claim, against.Against));
        Assert.Null(against.Declared);
        Assert.Equal("CT2003", against.Detected?.Code);
        Assert.Equal(first, Assert.Single(_sample.Ledger.CounterclaimsTo(second)).Claim);
    }

    [Fact]
    public void CounterclaimsTo_DeclaredAndDetected_ListsTheDeclaredFirst()
    {
        var (first, second) = _sample.Rivals();
        _sample.Ledger.Declare(Counterclaim.Rebuts(second, first, "answers the mayor directly"));

        var against = _sample.Ledger.CounterclaimsTo(first);

        Assert.Equal([second, second], against.Select(counterclaim => counterclaim.Claim));
        Assert.Equal((CounterclaimKind.Rebuts, "answers the mayor directly"), (against[0].Declared!.Kind, against[0].Declared!.Note));
        Assert.Equal("CT2003", against[1].Detected?.Code);
    }

    [Fact]
    public void CounterclaimsTo_Declared_StandsAgainstOneEndOnly()
    {
        var (first, second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Union, 6));
        _sample.Ledger.Declare(Counterclaim.Answers(second, first));

        Assert.Single(_sample.Ledger.CounterclaimsTo(first));
        Assert.Empty(_sample.Ledger.CounterclaimsTo(second));
    }

    /// <summary>Attacking the evidence is not saying that the claim is wrong.</summary>
    [Theory]
    [InlineData(CounterclaimKind.Undercuts)]
    [InlineData(CounterclaimKind.Answers)]
    public void Declare_UndercutOrAnswer_IsNeverADenial(CounterclaimKind kind)
    {
        var first = _sample.Record(Claim.By(Sample.Mayor).That(_sample.Why).Is("a broken engine"), "c1");
        var second = _sample.Record(Claim.By(Sample.Union).That(_sample.Why).Is("the mayor saw no engine"), "c2");

        _sample.Ledger.Declare(kind == CounterclaimKind.Undercuts ? Counterclaim.Undercuts(second, first) : Counterclaim.Answers(second, first));

        Assert.Equal((Relation.NotComparable, ComparisonStatus.None), (_sample.Ledger.Compare(first, second).Relation, _sample.Ledger.Compare(first, second).Status));
        Assert.Empty(_sample.Ledger.Findings);
        Assert.Equal(kind, Assert.Single(_sample.Ledger.CounterclaimsTo(first)).Declared?.Kind);
    }

    [Fact]
    public void CounterclaimsTo_ChangedAccountOrUpdateOrCorrection_AreNone()
    {
        var first = _sample.Count("c1", Sample.Mayor, 6, Sample.May(3));
        var second = _sample.Count("c2", Sample.Mayor, 8, Sample.May(4));
        var third = _sample.Count("c3", Sample.Mayor, 9, Sample.May(5));
        _sample.Ledger.Correct(second, third);

        Assert.NotEmpty(_sample.Ledger.Findings);
        Assert.All(new[] { first, second, third }, claim => Assert.Empty(_sample.Ledger.CounterclaimsTo(claim)));
    }

    [Fact]
    public void CounterclaimsTo_PossibleConflict_IsOne()
    {
        var first = _sample.Record(Claim.By(Sample.Mayor).That(_sample.Cause).Is(Sample.Flood), "c1");
        var second = _sample.Record(Claim.By(Sample.Union).That(_sample.Cause).Doubts(Sample.Flood), "c2");

        Assert.Equal(ComparisonStatus.Possible, Assert.Single(_sample.Ledger.CounterclaimsTo(first)).Detected?.Status);
        Assert.Single(_sample.Ledger.CounterclaimsTo(second));
    }

    [Fact]
    public void CounterclaimsTo_InOrderOfIds_WhateverTheOrderOfRecording()
    {
        var claim = _sample.Count("c5", Sample.Mayor, 6);
        var later = _sample.Count("c9", Sample.Union, 8);
        var earlier = _sample.Count("c1", Sample.Gazette, 9);

        Assert.Equal([earlier, later], _sample.Ledger.CounterclaimsTo(claim).Select(counterclaim => counterclaim.Claim));
    }

    [Fact]
    public void CounterclaimsTo_Snapshot_KnowsNothingOfWhatCameLater()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        var before = _sample.Ledger.Now;

        _sample.Count("c2", Sample.Union, 8);

        Assert.Empty(before.CounterclaimsTo(claim));
        Assert.Single(_sample.Ledger.CounterclaimsTo(claim));
    }

    [Fact]
    public void CounterclaimsTo_ClaimOfAnotherLedgerOrNothing_Throws()
    {
        var other = new Sample().Count("elsewhere", Sample.Mayor, 6);

        Assert.Throws<ArgumentException>("claim", () => _sample.Ledger.CounterclaimsTo(other));
        Assert.Throws<ArgumentNullException>("claim", () => _sample.Ledger.CounterclaimsTo(null!));
    }
}
