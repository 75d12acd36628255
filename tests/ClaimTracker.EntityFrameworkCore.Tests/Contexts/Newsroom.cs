using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A content management system and its ledger, in one database.</summary>
internal sealed class Newsroom : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly DbContextOptions<NewsContext> _options;
    private readonly ClaimStore _store;

    private Newsroom(TestDatabase database, DbContextOptions<NewsContext> options, ClaimStore store, StoredLedger ledger) =>
        (_database, _options, _store, Ledger) = (database, options, store, ledger);

    public StoredLedger Ledger { get; }

    public static async Task<Newsroom> OpenAsync(TestDatabase database, Func<string, DbContextOptions<NewsContext>> optionsFor, string? through = null)
    {
        var direct = optionsFor(database.ConnectionString);
        await using (var context = new NewsContext(direct))
        {
            await context.Database.EnsureCreatedAsync();
        }

        var options = through is null ? direct : optionsFor(through);
        var store = new ClaimStore(new ClaimTrackerOptions().UseDbContext(() => new NewsContext(options)));
        return new Newsroom(database, options, store, await store.OpenStrikeAsync());
    }

    public NewsContext Context() => new(_options);

    public Task<StoredLedger> OpenOnceMoreAsync() => _store.OpenAsync("strike");

    /// <summary>These articles and these claims are there, to whoever reads anew.</summary>
    public async Task AssertAsync(string[] titles, string[] quotes)
    {
        await using var context = Context();
        Assert.Equal(titles, await context.Articles.OrderBy(article => article.Title).Select(article => article.Title).ToArrayAsync());
        await using var again = await OpenOnceMoreAsync();
        Assert.Equal(quotes, again.Quotes());
        await Ledger.CatchUpAsync();
        Assert.Equal(quotes, Ledger.Quotes());
    }

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await _store.DisposeAsync();
        await _database.DisposeAsync();
    }
}
