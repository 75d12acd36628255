namespace ClaimTracker.Cli;

/// <summary>A stored ledger as a command reads it: as it is at one moment. The store is let go at once.</summary>
internal static class StoredStory
{
    /// <exception cref="UsageException">There is no such store or ledger, or it cannot be read.</exception>
    public static StorySource Read(StoreLocation location, string ledger, TimeZoneInfo zone, Terminal terminal, Words words) =>
        ReadAsync(location, ledger, zone, terminal, words).GetAwaiter().GetResult();

    private static async Task<StorySource> ReadAsync(StoreLocation location, string ledger, TimeZoneInfo zone, Terminal terminal, Words words)
    {
        await using var store = OpenStore.At(location, words.Templates);
        await using var opened = await store.OpenAsync(await store.FindAsync(ledger), terminal);
        return StorySource.Of(opened.Now, ledger, $"--store {location.Argument} --ledger {ClaimsFile.ArgumentOf(ledger)}", zone);
    }
}
