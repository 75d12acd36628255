namespace ClaimTracker.Tests;

/// <summary>A stored ledger is the ledger in memory, whatever is done to it, in one program or in two.</summary>
public sealed class SameLedgerPropertyTests
{
    private static readonly Gen<(int About, int[][] Steps)> Histories = Gen.Select(Gen.Int[0, 20], Roll.Faces.Array[1, 40]);

    [Fact]
    public Task DoAsync_AnythingInAnyOrder_GivesTheLedgerInMemoryAndTheSameOnceMore() => Histories.SampleAsync(
        async history =>
        {
            var player = new LongPlayer(history.About, redacts: false);
            var storage = new MemoryStorage();
            await using var kept = await Kept.OpenAsync(OneOfEach.Options(player.Clock), storage);

            foreach (var faces in history.Steps)
            {
                await PlayAsync(player, new Roll(faces), kept.Ledger);
            }

            await using var again = await Kept.OpenAsIsAsync(OneOfEach.Options(player.Clock), storage);
            AssertSame(player.Ledger, kept.Ledger);
            AssertSame(player.Ledger, again.Ledger);
            Assert.Equal(player.Ledger.Entries.Select(EntryLine.Of), storage["story"].All);
        },
        iter: Soak.Size(1_000));

    [Fact]
    public Task DoAsync_InTwoProgramsByTurns_GivesOneLedger() => Histories.SampleAsync(
        async history =>
        {
            var player = new LongPlayer(history.About, redacts: false);
            var storage = new MemoryStorage();
            await using var one = await Kept.OpenAsync(OneOfEach.Options(player.Clock), storage);
            await using var two = await Kept.OpenAsIsAsync(OneOfEach.Options(player.Clock), storage);

            foreach (var faces in history.Steps)
            {
                var ledger = faces[^1] % 2 == 0 ? one.Ledger : two.Ledger;

                // The other one often has not read what the last steps brought, redactions among it; it reads before it writes.
                await ledger.CatchUpAsync();
                await PlayAsync(player, new Roll(faces), ledger);
            }

            await one.Ledger.CatchUpAsync();
            await two.Ledger.CatchUpAsync();
            AssertSame(player.Ledger, one.Ledger);
            AssertSame(player.Ledger, two.Ledger);
        },
        iter: Soak.Size(500));

    [Fact]
    public Task RecordAsync_InTwoProgramsAtOnce_TellsFindingsOfTheirPlaceInTheOrder() => Roll.Faces.Array[1, 30].SampleAsync(
        async rolls =>
        {
            var storage = new MemoryStorage();
            await using var one = await Kept.OpenAsync(storage: storage);
            await using var two = await Kept.OpenAsIsAsync(null, storage);

            var attempts = await Task.WhenAll(rolls.Select(faces => Task.Run(() =>
            {
                var roll = new Roll(faces);
                var draft = RandomDraft.On(roll.Of([Some.Crossed, (Question)Some.Harmed]), roll.Of([Some.Russia, Some.Yusov, Some.Witness]), roll, [Some.Corps]);
                return (roll.OneIn(2) ? one : two).Ledger.RecordAsync(draft);
            })));

            await one.Ledger.CatchUpAsync();
            await two.Ledger.CatchUpAsync();
            Assert.Equal(Reading.Of(one.Ledger), Reading.Of(two.Ledger));
            Assert.Equal(rolls.Length, attempts.Select(outcome => outcome.Claim.Sequence).Distinct().Count());
            var alone = ClaimLedger.Replay(one.Ledger.Entries.Take(one.Ledger.Sequence - rolls.Length));
            foreach (var (draft, outcome) in one.Ledger.Entries.OfType<ClaimRecorded>().Select(entry => entry.Draft).Zip(attempts.OrderBy(outcome => outcome.Claim.Sequence)))
            {
                Assert.Equal(Printed.Of(alone.Record(draft).Findings), Printed.Of(outcome.Findings));
            }
        },
        iter: Soak.Size(500));

    // One thing, done to both. A redaction gives a random key, so that the ledger in memory follows it.
    private static async Task PlayAsync(LongPlayer player, Roll roll, StoredLedger stored)
    {
        var before = player.Ledger.Sequence;
        switch (roll.Below(12))
        {
            case 0:
                await stored.RedactAsync(roll.Of(stored.Entities), new EntryNote("desk", "asked to"));
                break;
            case 1 when stored.Claims.ToList() is { Count: > 0 } claims:
                await RedactAsync(stored, roll.Of(claims), (ClaimText)roll.Below(4));
                break;
            default:
                player.Play(roll);
                foreach (var entry in player.Ledger.Entries.Skip(before))
                {
                    await Retelling.DoAsync(stored, entry);
                }

                return;
        }

        foreach (var entry in stored.Entries.Skip(before))
        {
            player.Ledger.Follow(entry);
        }
    }

    private static async Task RedactAsync(StoredLedger stored, Claim claim, ClaimText text)
    {
        try
        {
            await stored.RedactAsync(claim, text);
        }
        catch (EntryRefusedException)
        {
            // It has no such text.
        }
    }

    private static void AssertSame(LedgerReader expected, LedgerReader actual)
    {
        Assert.Equal(expected.Entries.Select(EntryLine.Of), actual.Entries.Select(EntryLine.Of));
        Assert.Equal(Whole.Of(expected), Whole.Of(actual));
    }
}
