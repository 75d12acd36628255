namespace ClaimTracker.Tests;

/// <summary>Every moment of a ledger reads as a ledger that was only told what came until then.</summary>
public sealed class MomentPropertyTests
{
    [Fact]
    public void AsOf_EverySequence_ReadsAsAReplayUpToThere() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);
                LedgerEntry[] entries = [.. ledger.Entries];

                for (var sequence = 0; sequence <= entries.Length; sequence++)
                {
                    var replayed = ClaimLedger.Replay(entries.Take(sequence));

                    Assert.Equal(Reading.Of(replayed), Reading.Of(ledger.AsOf(sequence)));
                }
            },
            iter: Soak.Size(500));

    [Fact]
    public void Replay_AllEntries_IsTheSameLedger() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);

                var replayed = ClaimLedger.Replay(ledger.Entries);

                Assert.Equal(Reading.Of(ledger), Reading.Of(replayed));
                Assert.Equal(ledger.Entries.Select(Reading.Of), replayed.Entries.Select(Reading.Of));
            },
            iter: Soak.Size(3_000));

    [Fact]
    public void AsOf_EveryTime_IsTheLongestPrefixRecordedUntilThen() =>
        History.Any.Sample(
            history =>
            {
                var ledger = Played(history);
                LedgerEntry[] entries = [.. ledger.Entries];

                foreach (var time in entries.Select(entry => entry.Recorded).SelectMany(time => new[] { time.AddTicks(-1), time }).Distinct())
                {
                    Assert.Equal(entries.Count(entry => entry.Recorded <= time), ledger.AsOf(time).Sequence);
                }
            },
            iter: Soak.Size(3_000));

    [Fact]
    public void AsOf_MomentTakenBeforeMoreIsWritten_StaysAsItWas() =>
        History.Any.Sample(
            history =>
            {
                var player = new Player(history);
                var moments = new List<(LedgerSnapshot Moment, string Reading)>();
                foreach (var _ in history.Steps)
                {
                    player.PlayNext();
                    var now = player.Ledger.Now;
                    moments.Add((now, moments.Count % 2 == 0 ? Reading.Of(now) : string.Empty));
                }

                Assert.All(moments, moment => Assert.Equal(Reading.Of(player.Ledger.AsOf(moment.Moment.Sequence)), Reading.Of(moment.Moment)));
                Assert.All(moments.Where(moment => moment.Reading.Length > 0), moment => Assert.Equal(moment.Reading, Reading.Of(moment.Moment)));
            },
            iter: Soak.Size(500));

    private static ClaimLedger Played(History history)
    {
        var player = new Player(history);
        Array.ForEach(history.Steps, _ => player.PlayNext());
        return player.Ledger;
    }
}
