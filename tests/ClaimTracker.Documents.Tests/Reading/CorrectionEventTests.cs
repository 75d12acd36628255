namespace ClaimTracker.Documents.Tests.Reading;

/// <summary>Corrections of a document: who may correct whom, after amendments, and no loops.</summary>
public sealed class CorrectionEventTests
{
    [Fact]
    public void Read_CorrectionBySameSide_IsAnEntryWithWhoAndWhy()
    {
        var ledger = StoryText.With("correct: c1, with: c2, at: 2024-05-04, by: Ines, reason: press release").GetLedgerOrThrow();

        var entry = Assert.Single(ledger.Entries.OfType<ClaimCorrected>());

        Assert.Equal(("c1", "c2"), (entry.Claim.ToString(), entry.With.ToString()));
        Assert.Equal(new EntryNote("Ines", "press release"), entry.Note);
    }

    [Fact]
    public void Read_CorrectionByAnotherSide_IsACounterclaimAndAProblem() =>
        Assert.Equal(["CT0004 /events/0/with"], StoryText.Problems(StoryText.With("correct: c1, with: c3")));

    [Fact]
    public void Read_CorrectionByItself_IsAProblem() =>
        Assert.Equal(["CT0004 /events/0/with"], StoryText.Problems(StoryText.With("correct: c1, with: c1")));

    [Theory]
    [InlineData("correct: c1, with: c2", "amend: c2, question: over, answer: yes")]
    [InlineData("correct: c1, with: c2", "amend: c2, speaker: union")]
    [InlineData("correct: c1, with: c2", "amend: c1, onBehalfOf: union")]
    public void Read_AmendmentThatBreaksACorrection_IsToldAtTheCorrection(params string[] events) =>
        Assert.Equal(["CT0004 /events/0/with"], StoryText.Problems(StoryText.With(events)));

    [Fact]
    public void Read_CorrectionThatOnlyAnAmendmentAllows_IsFine() =>
        Assert.Empty(StoryText.With("correct: c1, with: c3", "amend: c3, speaker: town").Problems);

    [Theory]
    [InlineData("CT0009 /events/0/with", "correct: c1, with: c2", "correct: c2, with: c1")]
    [InlineData("CT0009 /events/1/with", "correct: c2, with: c1", "correct: c1, with: c2")]
    [InlineData("CT0009 /events/2/with", "correct: c2, with: c5", "correct: c5, with: c1", "correct: c1, with: c2")]
    [InlineData("CT0009 /events/1/with", "correct: c1, with: c4", "correct: c1, with: c2", "correct: c2, with: c1")]
    public void Read_LoopOfCorrections_IsToldOnceWhereItsSmallestClaimIsCorrected(string problem, params string[] events) =>
        Assert.Equal([problem], StoryText.Problems(StoryText.With(events)));

    [Fact]
    public void Read_LoopOfCorrections_NamesTheLoop()
    {
        var document = StoryText.With("correct: c2, with: c5", "correct: c5, with: c1", "correct: c1, with: c2");

        Assert.Contains("c1 → c2 → c5 → c1", Assert.Single(document.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoLoopsOfCorrections_AreToldBoth()
    {
        var document = StoryText.With("correct: c1, with: c2", "correct: c2, with: c1", "correct: c4, with: c5", "correct: c5, with: c4");

        Assert.Equal(["CT0009 /events/0/with", "CT0009 /events/2/with"], StoryText.Problems(document));
    }

    [Fact]
    public void Read_CorrectionOfItselfWithinALoop_IsToldBeside()
    {
        var document = StoryText.With("correct: c1, with: c1", "correct: c1, with: c2", "correct: c2, with: c1");

        Assert.Equal(["CT0004 /events/0/with", "CT0009 /events/1/with"], StoryText.Problems(document));
    }
}
