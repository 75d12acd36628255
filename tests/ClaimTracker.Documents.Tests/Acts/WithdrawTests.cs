namespace ClaimTracker.Documents.Tests.Acts;

/// <summary>Withdrawn: the desk pulls it.</summary>
public sealed class WithdrawTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Withdraw_RivalClaim_EndsTheDisputeAndStaysOnRecord()
    {
        var (first, second) = _sample.Rivals();

        _sample.Ledger.Withdraw(second);

        var standing = _sample.Ledger.On(_sample.Wounded);
        Assert.Equal((QuestionState.OneSided, 2), (standing.State, standing.Positions.Length));
        Assert.Equal([first], standing.InForce);
        Assert.True(_sample.Ledger.GetClaim(second.Id).IsWithdrawn);
    }

    [Fact]
    public void Withdraw_Claim_EntryTellsWhoWhenAndWhy()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        _sample.Clock.Advance(TimeSpan.FromHours(1));

        _sample.Ledger.Withdraw(claim, new EntryNote("night desk", "entered twice"));

        var entry = Assert.IsType<ClaimWithdrawn>(_sample.Ledger.Entries.Last());
        Assert.Equal(claim.Id, entry.Claim);
        Assert.Equal(new EntryNote("night desk", "entered twice"), entry.Note);
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero), entry.Recorded);
    }

    [Fact]
    public void Withdraw_Twice_IsRefusedAndAddsNoEntry()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        _sample.Ledger.Withdraw(claim);
        var entries = _sample.Ledger.Entries.Count();

        var refusal = Assert.Throws<EntryRefusedException>(() => _sample.Ledger.Withdraw(claim));

        Assert.Equal(("CT0004", "/withdraw"), (Assert.Single(refusal.Problems).Code, refusal.Problems[0].Path));
        Assert.Equal(entries, _sample.Ledger.Entries.Count());
    }

    [Fact]
    public void Withdraw_ClaimOfAnotherLedger_Throws()
    {
        var other = new Sample().Count("elsewhere", Sample.Mayor, 6);

        Assert.Throws<ArgumentException>("claim", () => _sample.Ledger.Withdraw(other));
        Assert.Throws<ArgumentNullException>("claim", () => _sample.Ledger.Withdraw(null!));
    }

    /// <summary>The desk should never have recorded the correction, so what it corrected stands again.</summary>
    [Fact]
    public void Withdraw_TheCorrection_PutsTheCorrectedClaimBackInForce()
    {
        var (first, second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Mayor, 8));
        _sample.Ledger.Correct(first, second);

        _sample.Ledger.Withdraw(second);

        Assert.Equal([first], _sample.Ledger.On(_sample.Wounded).InForce);
    }

    [Fact]
    public void Withdraw_TheMiddleOfAChain_LeavesTheFirstCorrectedByTheLast()
    {
        var (first, second, third) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Mayor, 8), _sample.Count("c3", Sample.Mayor, 9));
        _sample.Ledger.Correct(first, second);
        _sample.Ledger.Correct(second, third);

        _sample.Ledger.Withdraw(second);

        Assert.Equal([third], _sample.Ledger.On(_sample.Wounded).InForce);
    }

    [Fact]
    public void Withdraw_AlsoRetracted_IsBoth()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);

        _sample.Ledger.Retract(claim);
        _sample.Ledger.Withdraw(claim);

        var read = _sample.Ledger.GetClaim(claim.Id);
        Assert.True(read.IsRetracted && read.IsWithdrawn);
    }
}
