namespace ClaimTracker.Documents.Tests.Acts;

/// <summary>Amended: our record was wrong, and the claim itself did not change.</summary>
public sealed class AmendTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Amend_TheAnswer_ReadsAsAmendedAndEndsTheDispute()
    {
        var (_, second) = _sample.Rivals();

        var amended = _sample.Ledger.Amend(second, Reads(Sample.Union, 6));

        Assert.Equal(second, amended);
        Assert.True(amended.IsAmended);
        Assert.Equal("6", amended.Answer?.ToString());
        Assert.Equal(QuestionState.Agreed, _sample.Ledger.On(_sample.Wounded).State);
        Assert.Equal(2, Assert.Single(_sample.Ledger.On(_sample.Wounded).Positions).Mentions);
    }

    [Fact]
    public void Amend_Claim_EntryTellsBeforeAfterWhoWhenAndWhy()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        _sample.Clock.Advance(TimeSpan.FromHours(1));

        _sample.Ledger.Amend(claim, Reads(Sample.Mayor, 60), new EntryNote("night desk", "typing error"));

        var entry = Assert.IsType<ClaimAmended>(_sample.Ledger.Entries.Last());
        Assert.Equal(("6", "60"), (_sample.Ledger.AsOf(entry.Sequence - 1).GetClaim(entry.Claim).Answer?.ToString(), entry.Reads.Answer?.ToString()));
        Assert.Equal(new EntryNote("night desk", "typing error"), entry.Note);
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero), entry.Recorded);
    }

    [Fact]
    public void Amend_Claim_KeepsItsIdItsSequenceAndWhenItWasRecorded()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        _sample.Clock.Advance(TimeSpan.FromHours(1));

        var amended = _sample.Ledger.Amend(claim, Reads(Sample.Mayor, 60));

        Assert.Equal((claim.Id, claim.Sequence, claim.Recorded), (amended.Id, amended.Sequence, amended.Recorded));
    }

    [Fact]
    public void Amend_AlreadyReadClaim_StaysAsItWasRead()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        var before = _sample.Ledger.Now;

        _sample.Ledger.Amend(claim, Reads(Sample.Mayor, 60));

        Assert.Equal("6", claim.Answer?.ToString());
        Assert.Equal("6", before.GetClaim(claim.Id).Answer?.ToString());
    }

    [Fact]
    public void Amend_ToAnotherQuestion_MovesTheClaim()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);

        _sample.Ledger.Amend(claim, Claim.By(Sample.Mayor).That(_sample.Over).IsYes());

        Assert.Empty(_sample.Ledger.On(_sample.Wounded).Positions);
        Assert.Equal([claim], Assert.Single(_sample.Ledger.On(_sample.Over).Positions).Claims);
    }

    [Fact]
    public void Amend_SeveralTimes_ReadsAsTheLastSays()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        foreach (var figure in new[] { 7m, 8m, 9m })
        {
            _sample.Ledger.Amend(claim, Reads(Sample.Mayor, figure));
        }

        Assert.Equal("9", _sample.Ledger.GetClaim(claim.Id).Answer?.ToString());
        Assert.Equal(["6", "7", "8"], _sample.Ledger.Entries.OfType<ClaimAmended>().Select(entry => _sample.Ledger.AsOf(entry.Sequence - 1).GetClaim(entry.Claim).Answer?.ToString()));
    }

    [Fact]
    public void Amend_WithItsOwnId_IsTheSameAsWithout()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);

        Assert.Equal("60", _sample.Ledger.Amend(claim, Reads(Sample.Mayor, 60).Identified("c1")).Answer?.ToString());
    }

    [Fact]
    public void Amend_RetractedClaim_StaysRetracted()
    {
        var claim = _sample.Count("c1", Sample.Mayor, 6);
        _sample.Ledger.Retract(claim);

        Assert.True(_sample.Ledger.Amend(claim, Reads(Sample.Mayor, 60)).IsRetracted);
        Assert.Empty(_sample.Ledger.On(_sample.Wounded).InForce);
    }

    private ClaimDraft Reads(Speaker speaker, decimal figure) => Claim.By(speaker).That(_sample.Wounded).Is(Quantity.Exactly(figure));
}
