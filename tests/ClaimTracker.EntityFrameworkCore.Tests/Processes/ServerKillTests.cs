namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A server that goes down as in a power cut while programs record.</summary>
public sealed class ServerKillTests
{
    private const int Kills = 100;

    [Fact]
    public async Task RecordAsync_ServerKilledAndRestarted_WhatWasAcknowledgedIsThere()
    {
        using var server = PostgresServer.StartOrSkip();
        await using var database = new PostgresDatabase(server);
        await using var store = new ClaimStore(database.Options);
        await using var follower = await store.OpenAsync("strike");
        var writers = Enumerable.Range(0, 2).Select(number => WriterProcess.Start(database, "strike", $"p{number}", writers: 4)).ToArray();
        await Task.WhenAll(writers.Select(writer => writer.GoAsync()));

        for (var kill = 0; kill < Soak.Size(Kills); kill++)
        {
            await Task.Delay(Random.Shared.Next(300, 900));
            server.StopImmediately();
            server.Start();
        }

        await Task.Delay(500);
        var all = WriterReport.OfAll(await Task.WhenAll(writers.Select(writer => writer.StopAsync())));
        await using var again = await store.OpenAsync("strike");
        TestContext.Current.TestOutputHelper?.WriteLine($"{all.Acknowledged.Count} claims acknowledged, {all.Denied.Count} denied, {all.Doubtful.Count} doubtful");
        all.AssertHolds(again);
        Assert.Equal(Enumerable.Range(1, again.Sequence), again.Entries.Select(entry => entry.Sequence));
        await follower.CatchUpAsync();
        Assert.Equal(again.Entries.Select(EntryLine.Of), follower.Entries.Select(EntryLine.Of));
        await Task.WhenAll(writers.Select(writer => writer.DisposeAsync().AsTask()));
    }
}
