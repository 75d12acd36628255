using Microsoft.Extensions.Time.Testing;

namespace ClaimTracker.Tests;

public sealed class LedgerEntryTests
{
    [Fact]
    public void Entries_EmptyLedger_AreNone() => Assert.Empty(new ClaimLedger().Entries);

    [Fact]
    public void Entries_OneOfEachKind_ComeInOrderWithoutGaps()
    {
        var ledger = new ClaimLedger(Some.Options());
        ledger.Add(Some.Mayor);
        ledger.Ask(Some.Harmed);
        var six = ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)).Claim;
        var eight = ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(8)).Claim;
        ledger.Correct(six, eight);
        ledger.Declare(Counterclaim.Answers(eight, six));

        var entries = ledger.Entries.Select(entry => (entry.Sequence, entry.GetType()));

        Assert.Equal(
            [
                (1, typeof(EntitiesDeclared)), (2, typeof(QuestionAsked)), (3, typeof(ClaimRecorded)), (4, typeof(ClaimRecorded)),
                (5, typeof(ClaimCorrected)), (6, typeof(CounterclaimDeclared)),
            ],
            entries);
    }

    [Fact]
    public void Entry_OfAQuestion_HasTheQuestionAsAsked()
    {
        var ledger = new ClaimLedger();
        var asked = ledger.Ask(Some.Harmed);

        var entry = Assert.IsType<QuestionAsked>(Assert.Single(ledger.Entries));

        Assert.Same(asked, entry.Question);
    }

    [Fact]
    public void Entry_OfAClaim_HasTheClaim()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        var entry = Assert.IsType<ClaimRecorded>(ledger.Entries.Last());

        Assert.Equal((Some.Claim(ledger, "c1").Id, Some.Claim(ledger, "c1").Sequence), (entry.Claim, entry.Sequence));
    }

    [Fact]
    public void Entry_OfACorrection_HasBothClaims()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        var entry = Assert.IsType<ClaimCorrected>(ledger.Entries.Last());

        Assert.Equal("c1,c2", $"{entry.Claim},{entry.With}");
    }

    [Fact]
    public void Note_NotGiven_IsNull() => Assert.Null(Some.Ledger().Entries.First().Note);

    [Fact]
    public void Note_GivenWithNothingInIt_IsNullLiveAndInReplay()
    {
        var ledger = Some.Ledger(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), Claim.By(Some.Mayor).That(Some.Harmed).Is(8));

        ledger.Confirm(ledger.Findings[0], new EntryNote());

        Assert.Null(ledger.Entries.Last().Note);
        Assert.Equal(ClaimLedger.Replay(ledger.Entries).Findings[0].Review, ledger.Findings[0].Review);
    }

    [Theory]
    [InlineData("Ada", "desk call")]
    [InlineData("Ada", null)]
    [InlineData(null, "desk call")]
    public void Note_Given_StandsInTheEntry(string? by, string? why)
    {
        var ledger = Some.Ledger();

        ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), new EntryNote(by, why));

        Assert.Equal(new EntryNote(by, why), ledger.Entries.Last().Note);
    }

    [Fact]
    public void Note_EveryWritingMember_TakesOne()
    {
        var note = new EntryNote("Ada", "why");
        var ledger = new ClaimLedger();
        ledger.Add(Some.Mayor, note);
        ledger.Ask(Some.Harmed, note);
        var six = ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6), note).Claim;
        var eight = ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(8), note).Claim;
        ledger.Correct(six, eight, note);
        ledger.Declare(Counterclaim.Rebuts(eight, six), note);

        Assert.All(ledger.Entries, entry => Assert.Equal(note, entry.Note));
    }

    [Fact]
    public void Recorded_ClockThatGoesOn_IsTheClock()
    {
        var clock = new FakeTimeProvider(Some.Noon);
        var ledger = Some.Ledger(new ClaimTrackerOptions { TimeProvider = clock });
        clock.Advance(TimeSpan.FromMinutes(5));

        var claim = ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6)).Claim;

        Assert.Equal(Some.Noon.AddMinutes(5), claim.Recorded);
    }

    [Fact]
    public void Recorded_ClockThatGoesBack_RepeatsTheLast()
    {
        var clock = new FakeTimeProvider(Some.Noon);
        var ledger = Some.Ledger(new ClaimTrackerOptions { TimeProvider = clock });
        clock.AdjustTime(Some.Noon.AddHours(-1));

        ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));

        Assert.Equal((Some.Noon, Some.Noon), (ledger.Entries.Last().Recorded, ledger.Claims.Last().Recorded));
    }

    [Fact]
    public void Recorded_ClockThatWentBackAndOn_GoesOnFromTheLast()
    {
        var clock = new FakeTimeProvider(Some.Noon);
        var ledger = Some.Ledger(new ClaimTrackerOptions { TimeProvider = clock });
        clock.AdjustTime(Some.Noon.AddHours(-1));
        ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(6));
        clock.AdjustTime(Some.Noon.AddSeconds(1));

        ledger.Record(Claim.By(Some.Mayor).That(Some.Harmed).Is(7));

        Assert.Equal(Some.Noon.AddSeconds(1), ledger.Entries.Last().Recorded);
    }

    [Fact]
    public void Recorded_ClockWithAnOffset_IsInUtc()
    {
        var ledger = new ClaimLedger(new ClaimTrackerOptions { TimeProvider = new FakeTimeProvider(new DateTimeOffset(2024, 5, 3, 14, 0, 0, TimeSpan.FromHours(2))) });

        ledger.Add(Some.Mayor);

        Assert.Equal((Some.Noon, TimeSpan.Zero), (Assert.Single(ledger.Entries).Recorded, Assert.Single(ledger.Entries).Recorded.Offset));
    }
}
