namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>Many writers in several programs on one ledger.</summary>
public abstract class ManyWritersTests
{
    private const int Programs = 4;
    private const int WritersOfAProgram = 16;
    private const int Seconds = 60;

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task RecordAsync_SixtyFourWritersInFourPrograms_EveryClaimIsThereOnce()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(database.Options);
        await using var follower = await store.OpenAsync("strike");
        var seen = new List<(int From, int To)>();
        using var following = follower.Subscribe(0, changes => seen.Add((changes.From, changes.To)));
        var writers = Enumerable.Range(0, Programs).Select(number => WriterProcess.Start(database, "strike", $"p{number}", WritersOfAProgram)).ToArray();

        // All at the same first moment of a ledger that does not exist.
        await Task.WhenAll(writers.Select(writer => writer.GoAsync()));
        await Task.Delay(TimeSpan.FromSeconds(Soak.Size(Seconds)));
        var reports = await Task.WhenAll(writers.Select(writer => writer.StopAsync()));

        await follower.CatchUpAsync();
        var all = WriterReport.OfAll(reports);
        TestContext.Current.TestOutputHelper?.WriteLine($"{all.Acknowledged.Count} claims acknowledged: {string.Join(", ", reports.Select(report => report.Acknowledged.Count))}");
        all.AssertHolds(follower);
        Assert.Empty(all.Denied);
        Assert.Empty(all.Doubtful);
        Assert.Equal(all.Acknowledged.Count, follower.Claims.Count());
        Assert.All(reports, report => Assert.NotEmpty(report.Acknowledged));
        Assert.True(SpinWait.SpinUntil(() => seen is [.., var last] && last.To == follower.Sequence, TimeSpan.FromSeconds(60)));
        Assert.Equal(seen.Select(news => news.To).SkipLast(1), seen.Select(news => news.From).Skip(1));
        await Task.WhenAll(writers.Select(writer => writer.DisposeAsync().AsTask()));
    }
}
