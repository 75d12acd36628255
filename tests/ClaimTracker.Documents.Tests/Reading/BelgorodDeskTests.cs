using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>The desk's side of the Belgorod story, so that looking back at it shows something real.</summary>
public sealed class BelgorodDeskTests
{
    private static readonly ClaimLedger Ledger =
        ClaimsDocument.Read(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "stories", "belgorod.yaml"))).GetLedgerOrThrow();

    [Fact]
    public void Impacts_PiecesPublishedBeforeTheRival_AreToLookAtAgain()
    {
        Assert.Equal(
            ["High: moscow-staffed Disputed, https://example.org/news/belgorod", "Low: moscow-staffed Disputed, https://example.org/live/22-may"],
            Ledger.Impacts.Select(impact => impact.ToString()));
        Assert.All(Ledger.Impacts, impact => Assert.Equal(
            ("kyiv-staffed", new DateTimeOffset(2023, 5, 22, 14, 10, 0, TimeSpan.Zero)),
            (Ledger.AsOf(impact.Since!.Value).Impacts[0].Other!.Id.ToString(), impact.Since.Value)));
    }

    [Fact]
    public void Claims_EachOfThem_SaysWhenTheDeskEnteredIt() =>
        Assert.All(Ledger.Claims, claim => Assert.InRange(
            claim.Recorded!.Value, new DateTimeOffset(2023, 5, 22, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(2023, 5, 22, 20, 59, 59, TimeSpan.Zero)));

    /// <summary>The only act is our own: nothing is made up about what speakers did.</summary>
    [Fact]
    public void Acts_OnTheStory_AreTheDesksAmendmentAlone()
    {
        Assert.Equal("officials-where", Assert.Single(Ledger.Entries.OfType<ClaimAmended>()).Claim.ToString());
        Assert.DoesNotContain(Ledger.Entries, entry => entry is ClaimRetracted or ClaimCorrected or ClaimWithdrawn);
    }
}
