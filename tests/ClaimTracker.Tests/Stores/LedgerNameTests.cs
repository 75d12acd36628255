namespace ClaimTracker.Tests;

public sealed class LedgerNameTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Кремль 東京 \U0001D11E")]
    [InlineData("a'; DROP TABLE claim_tracker_entries; --")]
    [InlineData("\ufffd")]
    public async Task OpenAsync_AName_IsKeptAsItIs(string name)
    {
        var storage = new MemoryStorage();
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseStorage(storage));
        await using var ledger = await store.OpenAsync(name);
        await ledger.AddAsync(Some.Mayor);

        Assert.Equal([name], await store.LedgersAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\tb")]
    [InlineData("a\0")]
    [InlineData("\u200f\n")]
    public async Task OpenAsync_NoName_IsRefused(string name)
    {
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseStorage(new MemoryStorage()));

        await Assert.ThrowsAsync<ArgumentException>(() => store.OpenAsync(name));
    }

    [Fact]
    public async Task OpenAsync_HalfOfACharacter_IsRefused()
    {
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseStorage(new MemoryStorage()));

        await Assert.ThrowsAsync<ArgumentException>(() => store.OpenAsync("half \ud83d"));
    }

    [Fact]
    public async Task OpenAsync_LongestName_IsOne()
    {
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseStorage(new MemoryStorage()));

        await using var ledger = await store.OpenAsync(new string('a', 200));
        await Assert.ThrowsAsync<ArgumentException>(() => store.OpenAsync(new string('a', 201)));
    }
}
