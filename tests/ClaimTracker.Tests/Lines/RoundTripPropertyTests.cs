using System.Text;

namespace ClaimTracker.Tests;

/// <summary>Nothing is lost on the way into lines and back, whatever happened to a ledger.</summary>
public sealed class RoundTripPropertyTests
{
    // So that the tests below look at something.
    [Fact]
    public void Play_SomeHistories_MakeEveryKindOfEntry()
    {
        var made = new System.Collections.Concurrent.ConcurrentDictionary<Type, bool>();

        LongHistory.Any.Sample(history => Assert.All(history.Play().Entries, entry => made.TryAdd(entry.GetType(), true)), iter: 1_000);

        Assert.Equal(EntryKinds.All.Order(StringComparer.Ordinal), made.Keys.Select(kind => kind.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Replay_EntriesOfAnyHistory_GivesTheSameLedger() => LongHistory.Any.Sample(
        history =>
        {
            var live = history.Play();

            var replayed = ClaimLedger.Replay(live.Entries, OneOfEach.Options());

            AssertSame(live, replayed, history);
        },
        iter: Soak.Size(10_000));

    [Fact]
    public void Replay_LinesOfAnyHistory_GivesTheSameLedger() => LongHistory.Any.Sample(
        history =>
        {
            var live = history.Play();

            var replayed = ClaimLedger.Replay(Lines.Read(Lines.Of(live.Entries)), OneOfEach.Options());

            AssertSame(live, replayed, history);
        },
        iter: Soak.Size(10_000));

    [Fact]
    public void Of_EntriesThatWereRead_AreTheSameBytes() => LongHistory.Any.Sample(
        history =>
        {
            var written = Lines.Of(history.Play().Entries);

            Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Lines.Of(Lines.Read(written))));
        },
        iter: Soak.Size(10_000));

    [Fact]
    public void Read_AnyText_ComesBackUnitByUnit() => Gen.Char.Array[0, 40].Select(units => new string(units)).Sample(
        text =>
        {
            var entry = new IdentityRedacted(1, Some.Noon, new EntryNote(text), new EntityId("x"), 1);

            var line = EntryLine.Of(entry);

            Assert.Equal(text, EntryLine.Read(line).Note!.By);
            Assert.Equal(line, EntryLine.Of(EntryLine.Read(line)));
            Assert.True(line.AsSpan().IndexOfAny("\n\r\u0085\u2028\u2029") < 0);
        },
        iter: Soak.Size(100_000));

    [Fact]
    public void Read_AnyTimeInAnyZone_SpansTheSame() => Gen.Select(SomeTimes.Any, Zones.Any).Sample(
        (text, zone) =>
        {
            if (EdtfTime.TryParse(text, zone, out var time))
            {
                var entry = new ClaimRetracted(1, Some.Noon, null, new ClaimId("c1")) { At = time };

                Assert.Equal(time, ((ClaimRetracted)EntryLine.Read(EntryLine.Of(entry))).At);
            }
        },
        iter: Soak.Size(100_000));

    private static void AssertSame(ClaimLedger live, ClaimLedger replayed, LongHistory history)
    {
        Assert.Equal(Whole.Of(live), Whole.Of(replayed));
        var moment = history.Steps[0][0] % (live.Sequence + 1);
        Assert.Equal(Whole.Of(live.AsOf(moment)), Whole.Of(replayed.AsOf(moment)));
    }
}
