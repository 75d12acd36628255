using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

public sealed class MomentTests
{
    private readonly FakeTimeProvider _clock = new(Some.Noon);
    private readonly ClaimLedger _ledger;

    public MomentTests() => _ledger = Some.Ledger(new ClaimTrackerOptions { TimeProvider = _clock });

    [Fact]
    public void AsOf_Zero_IsTheEmptyLedger()
    {
        var start = _ledger.AsOf(0);

        Assert.Equal((0, 0, 0, 0), (start.Sequence, start.Entities.Count, start.Questions.Count, start.Claims.Count()));
        Assert.Empty(start.Entries);
    }

    [Fact]
    public void AsOf_BeyondTheEnd_IsNow() => Assert.Equal(_ledger.Sequence, _ledger.AsOf(int.MaxValue).Sequence);

    [Fact]
    public void AsOf_Negative_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => _ledger.AsOf(-1));

    [Fact]
    public void AsOf_BeforeTheFirstEntry_IsEmpty() => Assert.Equal(0, _ledger.AsOf(Some.Noon.AddTicks(-1)).Sequence);

    [Fact]
    public void AsOf_WhatWeKnewWhenWePublished_IsWithoutWhatCameLater()
    {
        _ledger.Record(Claim.By(Some.Russia).That(Some.Staffed).Is(Some.Army).Identified("c1"));
        var published = _clock.GetUtcNow();
        _clock.Advance(TimeSpan.FromMinutes(5));
        _ledger.Record(Claim.By(Some.Ukraine).That(Some.Staffed).Is(Some.Citizens).Identified("c2"));

        Assert.Equal((QuestionState.OneSided, QuestionState.Disputed), (_ledger.AsOf(published).On(Some.Staffed).State, _ledger.On(Some.Staffed).State));
        Assert.Throws<KeyNotFoundException>(() => _ledger.AsOf(published).GetClaim(new ClaimId("c2")));
    }

    [Fact]
    public void AsOf_OfAMoment_NeverReachesBeyondIt()
    {
        var moment = _ledger.Now;
        _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Equal(moment.Sequence, moment.AsOf(int.MaxValue).Sequence);
    }

    [Fact]
    public void AsOf_BeforeAnAmendment_ReadsTheClaimAsItWas()
    {
        var claim = _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(60)).Claim;
        var before = _ledger.Sequence;
        _ledger.Amend(claim, Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Equal(("60", "6"), (_ledger.AsOf(before).GetClaim(claim.Id).Answer?.ToString(), _ledger.GetClaim(claim.Id).Answer?.ToString()));
    }

    [Theory]
    [InlineData("2024-05-01", "2024-05-01", true)]
    [InlineData("2024-05-02", "2024-05-01", false)]
    [InlineData("2024-05-01~", "2024-05-01", true)]
    [InlineData("2024-05", "2024-05-01", true)]
    [InlineData("2024-05-01/..", "2024-05-01", true)]
    [InlineData("../2024-05-03", "2024-05-01", true)]
    [InlineData("2024-05-01T12:00Z", "2024-05-01T11:00Z", false)]
    [InlineData("2024-05-01T11:00Z", "2024-05-01T11:00Z", true)]
    [InlineData("2024-05-02", "2024-05-01/..", true)]
    public void SaidBy_ATime_LeavesOutWhatIsKnownToBeLater(string said, string by, bool counts)
    {
        var claim = _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(Some.Time(said))).Claim;

        Assert.Equal(counts, _ledger.SaidBy(Some.Time(by)).TryGetClaim(claim.Id, out _));
    }

    [Fact]
    public void SaidBy_AClaimWithoutATime_Counts()
    {
        var claim = _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)).Claim;

        Assert.True(_ledger.SaidBy(Some.Time("1999")).TryGetClaim(claim.Id, out _));
    }

    [Fact]
    public void SaidBy_BeforeARetraction_TheClaimStands()
    {
        var claim = _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 1)).Claim;
        _ledger.Retract(claim, at: Some.Time("2024-05-03"));

        Assert.False(_ledger.SaidBy(Some.Time("2024-05-02")).GetClaim(claim.Id).IsRetracted);
        Assert.True(_ledger.SaidBy(Some.Time("2024-05-03")).GetClaim(claim.Id).IsRetracted);
    }

    [Fact]
    public void SaidBy_BeforeItsCorrection_TheClaimIsInForce()
    {
        var first = _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6).SaidOn(2024, 5, 1)).Claim;
        var second = _ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(8).SaidOn(2024, 5, 3)).Claim;
        _ledger.Correct(first, second);

        var moment = _ledger.SaidBy(Some.Time("2024-05-02"));

        Assert.Equal(first.Id.ToString(), Printed.Ids(moment.On(Some.Harmed).InForce));
        Assert.Empty(moment.GetClaim(first.Id).CorrectedBy);
        Assert.DoesNotContain(moment.Entries, entry => entry is ClaimCorrected);
    }
}
