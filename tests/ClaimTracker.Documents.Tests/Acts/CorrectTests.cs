namespace ClaimTracker.Documents.Tests.Acts;

/// <summary>Corrected: its speaker, or somebody on the same side, replaced it.</summary>
public sealed class CorrectTests
{
    private readonly Sample _sample = new();

    [Fact]
    public void Correct_Claim_EntryTellsWhoWhenAndWhy()
    {
        var (first, second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Spokeswoman, 8));
        _sample.Clock.Advance(TimeSpan.FromHours(1));

        _sample.Ledger.Correct(first, second, new EntryNote("night desk", "press release"));

        var entry = Assert.IsType<ClaimCorrected>(_sample.Ledger.Entries.Last());
        Assert.Equal((first.Id, second.Id), (entry.Claim, entry.With));
        Assert.Equal(new EntryNote("night desk", "press release"), entry.Note);
        Assert.Equal(new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero), entry.Recorded);
    }

    [Fact]
    public void Correct_TwoClaimsWithOne_BothAreCorrected()
    {
        var claims = new[] { 6m, 7m, 8m }.Select((figure, index) => _sample.Count($"c{index}", Sample.Mayor, figure)).ToList();

        _sample.Ledger.Correct(claims[0], claims[2]);
        _sample.Ledger.Correct(claims[1], claims[2]);

        Assert.Equal([claims[2]], _sample.Ledger.On(_sample.Wounded).InForce);
        Assert.Equal(["CT1003", "CT1003"], _sample.Ledger.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Correct_AfterAmendments_GoesByHowTheClaimsReadNow()
    {
        var (first, second) = (_sample.Count("c1", Sample.Mayor, 6), _sample.Count("c2", Sample.Union, 8));
        Assert.Throws<EntryRefusedException>(() => _sample.Ledger.Correct(first, second));

        _sample.Ledger.Amend(second, Claim.By(Sample.Mayor).That(_sample.Wounded).Is(Quantity.Exactly(8)));
        _sample.Ledger.Correct(first, second);

        Assert.Equal([second], _sample.Ledger.GetClaim(first.Id).CorrectedBy);
    }
}
