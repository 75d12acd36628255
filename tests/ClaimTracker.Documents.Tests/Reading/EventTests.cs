namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>Events of a document: what they name, and what they become.</summary>
public sealed class EventTests
{
    [Theory]
    [InlineData("CT0005 /events/0/retract", "retract: c99")]
    [InlineData("CT0005 /events/0/withdraw", "withdraw: c99")]
    [InlineData("CT0005 /events/0/amend", "amend: c99, said: 2024")]
    [InlineData("CT0005 /events/0/correct", "correct: c99, with: c1")]
    [InlineData("CT0005 /events/0/with", "correct: c1, with: c99")]
    [InlineData("CT0003 /events/0/with", "correct: c1")]
    [InlineData("CT0004 /events/0", "at: 2024-05-04")]
    [InlineData("CT0004 /events/0", "retract: c1, withdraw: c1")]
    [InlineData("CT0008 /events/0/at", "retract: c1, at: soon")]
    public void Read_EventThatIsWrong_IsToldAtItsField(string problem, string happened)
    {
        var document = StoryText.With(happened);

        Assert.Equal([problem], StoryText.Problems(document));
        Assert.False(document.IsValid);
    }

    [Fact]
    public void Read_UnknownClaimThatIsNearlyOne_SuggestsIt() =>
        Assert.Equal("c1", Assert.Single(StoryText.With("retract: C1").Problems).Suggestion);

    [Fact]
    public void Read_Retraction_IsAnEntryWithWhoWhenAndWhy()
    {
        var ledger = StoryText.With("retract: c1, at: 2024-05-04, by: mayor, reason: deleted post").GetLedgerOrThrow();

        var entry = Assert.Single(ledger.Entries.OfType<ClaimRetracted>());

        Assert.Equal("c1", entry.Claim.ToString());
        Assert.Equal(new EntryNote("mayor", "deleted post"), entry.Note);
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 0, 0, 0, TimeSpan.Zero), entry.Recorded);
        Assert.True(ledger.GetClaim(new ClaimId("c1")).IsRetracted);
    }

    [Fact]
    public void Read_WithdrawalWithoutAnythingElse_IsAnEntryWithoutANote()
    {
        var ledger = StoryText.With("withdraw: c1").GetLedgerOrThrow();

        Assert.Null(Assert.Single(ledger.Entries.OfType<ClaimWithdrawn>()).Note);
        Assert.True(ledger.GetClaim(new ClaimId("c1")).IsWithdrawn);
    }

    [Fact]
    public void Read_NoEvents_IsFine() => Assert.Empty(StoryText.With().Problems);
}
