namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>Amendments of a document apply before anything is compared, in order of <c>at</c>, then of the file.</summary>
public sealed class AmendmentTests
{
    [Theory]
    [InlineData("9", "amend: c1, answer: 9")]
    [InlineData("9", "amend: c1, at: 2024-05-04, answer: 9", "amend: c1, at: 2024-05-03, answer: 8")]
    [InlineData("9", "amend: c1, at: 2024-05-04, answer: 9", "amend: c1, answer: 8")]
    [InlineData("9", "amend: c1, at: 2024-05-04, answer: 8", "amend: c1, at: 2024-05-04, answer: 9")]
    [InlineData("9", "amend: c1, answer: 8", "amend: c1, answer: 9")]
    [InlineData("9", "amend: c1, at: 2024-05-04, answer: 9", "amend: c1, at: 2024-05-03, answer: 7", "amend: c1, answer: 8")]
    public void Read_Amendments_LeaveTheClaimAsTheLastInTimeSays(string answer, params string[] events)
    {
        var document = StoryText.With(events);

        Assert.Equal(answer, document.GetLedgerOrThrow().GetClaim(new ClaimId("c1")).Answer?.ToString());
    }

    [Fact]
    public void Read_AmendmentsOfDifferentFields_AddUp()
    {
        var document = StoryText.With("amend: c1, at: 2024-05-04, said: 2024-05-03", "amend: c1, certainty: probable", "amend: c1, at: 2024-05-05, answer: 60");

        var claim = document.GetLedgerOrThrow().GetClaim(new ClaimId("c1"));

        Assert.Equal(("60", Certainty.Probable, "2024-05-03"), (claim.Answer?.ToString(), claim.Certainty, claim.Said?.Text));
    }

    [Fact]
    public void Read_AmendmentToAnotherQuestion_MovesTheClaim()
    {
        var ledger = StoryText.With("amend: c3, question: over, answer: yes").GetLedgerOrThrow();

        Assert.DoesNotContain(ledger.On("wounded").Positions.SelectMany(position => position.Claims), claim => claim.Id == new ClaimId("c3"));
        Assert.Equal("c3", Assert.Single(Assert.Single(ledger.On("over").Positions).Claims).Id.ToString());
    }

    [Fact]
    public void Read_Amendment_IsAnEntryWithWhoAndWhyAndBothReadings()
    {
        var ledger = StoryText.With("amend: c1, at: 2024-05-04, by: Ines, reason: typing error, answer: 60").GetLedgerOrThrow();

        var entry = Assert.Single(ledger.Entries.OfType<ClaimAmended>());

        Assert.Equal(("6", "60"), (ledger.AsOf(entry.Sequence - 1).GetClaim(entry.Claim).Answer?.ToString(), entry.Reads.Answer?.ToString()));
        Assert.Equal(new EntryNote("Ines", "typing error"), entry.Note);
        Assert.Equal(new DateTimeOffset(2024, 5, 4, 0, 0, 0, TimeSpan.Zero), entry.Recorded);
    }

    [Theory]
    [InlineData("CT0007 /events/0/answer", "amend: c1, answer: lots")]
    [InlineData("CT0005 /events/0/speaker", "amend: c1, speaker: myor")]
    [InlineData("CT0011 /events/0/speaker", "amend: c1, speaker: flood")]
    [InlineData("CT0005 /events/0/question", "amend: c1, question: wonded")]
    [InlineData("CT0005 /events/0/onBehalfOf", "amend: c1, onBehalfOf: nobody")]
    [InlineData("CT0004 /events/0/force", "amend: c1, force: shouts")]
    [InlineData("CT0008 /events/0/said", "amend: c1, said: yesterday")]
    [InlineData("CT0008 /events/0/at", "amend: c1, at: yesterday, answer: 7")]
    [InlineData("CT0012 /events/0/via/0/url", "amend: c1, via: [ { outlet: gazette, url: \"ftp://a.example\" } ]")]
    [InlineData("CT0002 /events/0/sed", "amend: c1, sed: 2024")]
    [InlineData("CT0002 /events/0/id", "amend: c1, id: c9")]
    [InlineData("CT0005 /events/0/amend", "amend: c99, answer: 7")]
    [InlineData("CT0003 /events/0/answer", "amend: c4, force: asserts")]
    [InlineData("CT0007 /events/0/answer", "amend: c4, answer: 7")]
    public void Read_FaultInAnAmendedField_IsToldThere(string problem, string happened) =>
        Assert.Equal([problem], StoryText.Problems(StoryText.With(happened)));

    /// <summary>The field that does not fit stands in the claim, where it is right; the amendment made it wrong.</summary>
    [Theory]
    [InlineData("CT0007 /events/0", "amend: c1, question: over")]
    [InlineData("CT0004 /events/0", "amend: c5, force: doubts")]
    [InlineData("CT0007 /events/0", "amend: c1, force: declines")]
    public void Read_AmendmentThatMakesAnotherFieldWrong_IsToldAtTheEvent(string problem, string happened) =>
        Assert.Equal([problem], StoryText.Problems(StoryText.With(happened)));

    [Fact]
    public void Read_SecondAmendmentThatPutsTheFirstRight_IsStillToldOfTheFirst() =>
        Assert.Equal(["CT0007 /events/0/answer"], StoryText.Problems(StoryText.With("amend: c1, answer: lots", "amend: c1, answer: 7")));

    [Fact]
    public void Read_AmendmentOfAnotherField_DoesNotRepeatTheFirstFault() =>
        Assert.Equal(["CT0007 /events/0/answer"], StoryText.Problems(StoryText.With("amend: c1, answer: lots", "amend: c1, said: 2024")));
}
