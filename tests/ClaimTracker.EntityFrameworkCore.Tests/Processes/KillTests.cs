namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>Programs that are killed while they record.</summary>
public abstract class KillTests
{
    // Half for each of the two databases.
    private const int Kills = 500;
    private const int KillsOfALedger = 25;

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task RecordAsync_ProgramKilledAtAnyMoment_WhatWasAcknowledgedIsThere()
    {
        for (var (left, acknowledged) = (Soak.Size(Kills), 0); left > 0; left -= KillsOfALedger)
        {
            acknowledged += await KillAsync(Math.Min(left, KillsOfALedger));
            TestContext.Current.TestOutputHelper?.WriteLine($"{left} kills to go, {acknowledged} claims acknowledged");
        }
    }

    private async Task<int> KillAsync(int kills)
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var follower = await store.OpenAsync("strike");
        var reports = new List<WriterReport>();
        var next = WriterProcess.Start(database, "strike", "k0", writers: 4);
        for (var kill = 1; kill <= kills; kill++)
        {
            await using var writer = next;
            next = WriterProcess.Start(database, "strike", $"k{kill}", writers: 4);
            await writer.GoAsync();
            await Task.Delay(Random.Shared.Next(200));
            var report = await writer.KillAsync();

            await follower.CatchUpAsync();
            report.AssertHolds(follower);
            reports.Add(report);
        }

        await next.DisposeAsync();
        await using var again = await store.OpenAsync("strike");
        var all = WriterReport.OfAll(reports);
        all.AssertHolds(again);
        Assert.Equal(follower.Entries.Select(EntryLine.Of), again.Entries.Select(EntryLine.Of));
        Assert.Equal(Enumerable.Range(1, again.Sequence), again.Entries.Select(entry => entry.Sequence));
        Assert.Empty((await store.VerifyAsync("strike")).Faults);
        return all.Acknowledged.Count;
    }
}
