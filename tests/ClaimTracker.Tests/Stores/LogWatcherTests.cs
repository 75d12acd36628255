namespace ClaimTracker.Tests;

public sealed class LogWatcherTests
{
    private static readonly ClaimDraft Yes = Claim.By(Some.Mayor).That(Some.Crossed).IsYes();

    [Fact]
    public async Task Follow_FaultOfTheWaiting_IsShownAndPasses()
    {
        var storage = new MemoryStorage();
        await using var kept = await Kept.OpenAsync(storage: storage);
        await using var other = await Kept.OpenAsIsAsync(null, storage);
        kept.Log.Waiting = _ => throw new IOException("The connection died.");

        await other.Ledger.RecordAsync(Yes);
        await UntilAsync(() => kept.Ledger.FollowingFault is IOException);
        kept.Log.Waiting = _ => Task.CompletedTask;
        await UntilAsync(() => kept.Ledger.Sequence == other.Ledger.Sequence);

        await UntilAsync(() => kept.Ledger.FollowingFault is null);
    }

    [Fact]
    public async Task Follow_DamagedEntry_IsShownAndNothingIsTakenTwice()
    {
        await using var kept = await Kept.OpenAsync();
        var before = kept.Ledger.Sequence;
        var lines = kept.Lines.All;

        kept.Lines.Restore([.. lines, "damaged"]);
        await UntilAsync(() => kept.Ledger.FollowingFault is StoreException);
        var fault = Assert.IsType<StoreException>(kept.Ledger.FollowingFault);

        Assert.Contains($"Entry {before + 1}", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, kept.Ledger.Sequence);
        kept.Lines.Restore(lines);
        await kept.Ledger.RecordAsync(Yes);
        Assert.Equal(before + 1, kept.Ledger.Sequence);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task OpenAsync_EntryMissing_NamesThePlace(int gap)
    {
        var storage = new MemoryStorage();
        var kept = await Kept.OpenAsync(storage: storage);
        await kept.DisposeAsync();
        kept.Lines.Restore(kept.Lines.All.Where((_, place) => place != gap - 1).ToArray());

        var fault = await Assert.ThrowsAsync<StoreException>(() => Kept.OpenAsIsAsync(null, storage));

        Assert.Contains($"Entry {gap} ", fault.Message, StringComparison.Ordinal);
        Assert.True(storage.Logs[^1].IsDisposed);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var patience = 0; !condition(); patience++)
        {
            Assert.True(patience < 2_000, "It never came to that.");
            await Task.Delay(10);
        }
    }
}
