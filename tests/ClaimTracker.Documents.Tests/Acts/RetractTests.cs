namespace ClaimTracker.Documents.Tests.Acts;

/// <summary>Retracted: its speaker took it back.</summary>
public sealed class RetractTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Retract_RivalClaim_EndsTheDisputeAndStaysOnRecord()
    {
        var (first, second) = _sample.Rivals();

        _sample.Ledger.Retract(second);

        var standing = _sample.Ledger.On(_sample.Wounded);
        Assert.Equal(QuestionState.OneSided, standing.State);
        Assert.Equal([first], standing.InForce);
        Assert.Equal([first, second], standing.Positions.SelectMany(position => position.Claims));
        Assert.True(_sample.Ledger.GetClaim(second.Id).IsRetracted);
        Assert.Empty(_sample.Ledger.Findings);
    }

    [Fact]
    public void Retract_Claim_EntryTellsWhoWhenAndWhy()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        _sample.Clock.Advance(TimeSpan.FromHours(1));

        _sample.Ledger.Retract(claim, new EntryNote("night desk", "deleted post"));

        var entry = Assert.IsType<ClaimRetracted>(_sample.Ledger.Entries.Last());
        Assert.Equal(claim.Id, entry.Claim);
        Assert.Equal(new EntryNote("night desk", "deleted post"), entry.Note);
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero), entry.Recorded);
    }

    [Fact]
    public void Retract_Twice_IsRefusedAndAddsNoEntry()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        _sample.Ledger.Retract(claim);
        var entries = _sample.Ledger.Entries.Count();

        var refusal = Assert.Throws<EntryRefusedException>(() => _sample.Ledger.Retract(claim));

        Assert.Equal(("CT0004", "/retract"), (Assert.Single(refusal.Problems).Code, refusal.Problems[0].Path));
        Assert.Contains("\"c1\"", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(entries, _sample.Ledger.Entries.Count());
    }

    [Fact]
    public void Retract_ClaimOfAnotherLedger_ThrowsAndChangesNothing()
    {
        var other = new Sample().Count("elsewhere", Sample.Mayor, 6);
        var entries = _sample.Ledger.Entries.Count();

        Assert.Throws<ArgumentException>("claim", () => _sample.Ledger.Retract(other));
        Assert.Throws<ArgumentNullException>("claim", () => _sample.Ledger.Retract(null!));
        Assert.Equal(entries, _sample.Ledger.Entries.Count());
    }

    /// <summary>A correction says that the old figure was wrong; taking the new one back does not make the old one right.</summary>
    [Fact]
    public void Retract_TheCorrection_LeavesTheCorrectedClaimOutOfForce()
    {
        var (first, second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Mayor, 8));
        _sample.Ledger.Correct(first, second);

        _sample.Ledger.Retract(second);

        Assert.Empty(_sample.Ledger.On(_sample.Wounded).InForce);
    }

    [Fact]
    public void Retract_TheLaterAccount_BringsBackTheEarlierOne()
    {
        var first = _sample.Count("c1", Sample.Mayor, 6, Sample.May(3));
        var second = _sample.Count("c2", Sample.Mayor, 8, Sample.May(4));
        Assert.Equal([second], _sample.Ledger.On(_sample.Wounded).InForce);

        _sample.Ledger.Retract(second);

        Assert.Equal([first], _sample.Ledger.On(_sample.Wounded).InForce);
    }
}
