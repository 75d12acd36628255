using System.Transactions;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>An article and the claim in it are both there, or neither.</summary>
public abstract class JointSaveTests
{
    protected abstract TestDatabase NewDatabase();

    protected abstract void Use(DbContextOptionsBuilder builder, string connectionString);

    [Fact]
    public async Task RecordAsync_WithAnArticle_BothAreThere()
    {
        await using var news = await OpenAsync();
        await using var context = news.Context();
        context.Articles.Add(new Article { Title = "It is over" });

        var outcome = await news.Ledger.RecordAsync(Cast.Said("first"), context);

        Assert.Equal("first", outcome.Claim.Quote);
        Assert.False(context.ChangeTracker.HasChanges());
        await news.AssertAsync(["It is over"], ["first"]);
    }

    [Fact]
    public async Task RecordAsync_OvertakenWhileSaving_BothAreThereBehindTheOther()
    {
        await using var news = await OpenAsync();
        await using var other = await news.OpenOnceMoreAsync();
        await using var context = news.Context();
        context.Articles.Add(new Article { Title = "It is over" });
        await other.RecordAsync(Cast.Said("quicker"));

        await news.Ledger.RecordAsync(Cast.Said("first"), context);

        await news.AssertAsync(["It is over"], ["quicker", "first"]);
    }

    [Fact]
    public async Task RecordAsync_ManyContextsAtOnce_EachIsThereOnce()
    {
        await using var news = await OpenAsync();
        await using var other = await news.OpenOnceMoreAsync();

        await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Task.Run(async () =>
        {
            var ledger = number % 2 == 0 ? news.Ledger : other;
            if (number % 4 == 3)
            {
                await ledger.RecordAsync(Cast.Said($"{number}"));
                return;
            }

            await using var context = news.Context();
            context.Articles.Add(new Article { Title = $"{number}" });
            await ledger.RecordAsync(Cast.Said($"{number}"), context);
        })));

        await using var reading = news.Context();
        Assert.Equal(18, await reading.Articles.CountAsync());
        await news.Ledger.CatchUpAsync();
        Assert.Equal(Enumerable.Range(0, 24).Select(number => $"{number}").Order(), news.Ledger.Quotes().Order());
    }

    [Fact]
    public async Task RecordAsync_SavingFails_NeitherIsThere()
    {
        await using var news = await OpenAsync();
        await using var context = news.Context();
        context.Articles.Add(new Article { Title = "It is over" });
        await context.SaveChangesAsync();
        context.Articles.Add(new Article { Title = "It is over" });

        await Assert.ThrowsAsync<DbUpdateException>(() => news.Ledger.RecordAsync(Cast.Said("first"), context));

        await news.AssertAsync(["It is over"], []);
        Assert.True(context.ChangeTracker.HasChanges());
        context.ChangeTracker.Clear();
        context.Articles.Add(new Article { Title = "It goes on" });
        await news.Ledger.RecordAsync(Cast.Said("second"), context);
        await news.AssertAsync(["It goes on", "It is over"], ["second"]);
    }

    [Fact]
    public async Task RecordAsync_DraftRefused_NeitherIsThere()
    {
        await using var news = await OpenAsync();
        await using var context = news.Context();
        context.Articles.Add(new Article { Title = "It is over" });

        await Assert.ThrowsAsync<ClaimRefusedException>(() => news.Ledger.RecordAsync(Claim.By(Speaker.Person("nobody", "Nobody")).That(Cast.Over).IsYes(), context));

        await news.AssertAsync([], []);
        Assert.True(context.ChangeTracker.HasChanges());
    }

    [Fact]
    public async Task RecordAsync_TransactionOpen_IsRefused()
    {
        await using var news = await OpenAsync();
        await using var context = news.Context();
        await using var transaction = await context.Database.BeginTransactionAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => news.Ledger.RecordAsync(Cast.Said("first"), context));
    }

    [Fact]
    public async Task RecordAsync_WithinATransactionScope_IsRefused()
    {
        await using var news = await OpenAsync();
        await using var context = news.Context();
        using var scope = new TransactionScope(TransactionScopeAsyncFlowOption.Enabled);

        await Assert.ThrowsAsync<InvalidOperationException>(() => news.Ledger.RecordAsync(Cast.Said("first"), context));
    }

    [Fact]
    public async Task RecordAsync_OtherDatabase_IsRefused()
    {
        await using var news = await OpenAsync();
        await using var elsewhere = NewDatabase();
        await using var context = new NewsContext(OptionsFor(elsewhere.ConnectionString));

        await Assert.ThrowsAsync<ArgumentException>(() => news.Ledger.RecordAsync(Cast.Said("first"), context));
    }

    [Fact]
    public async Task OpenAsync_TablesNotMade_SaysSo()
    {
        await using var database = NewDatabase();
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseDbContext(() => new NewsContext(OptionsFor(database.ConnectionString))));

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("no tables of ClaimTracker", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_ModelWithoutTables_SaysSo()
    {
        await using var database = NewDatabase();
        var builder = new DbContextOptionsBuilder<DbContext>();
        Use(builder, database.ConnectionString);
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseDbContext(() => new DbContext(builder.Options)));

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("UseClaimTracker", fault.Message, StringComparison.Ordinal);
    }

    private DbContextOptions<NewsContext> OptionsFor(string connectionString)
    {
        var builder = new DbContextOptionsBuilder<NewsContext>();
        Use(builder, connectionString);
        return builder.Options;
    }

    private Task<Newsroom> OpenAsync() => Newsroom.OpenAsync(NewDatabase(), OptionsFor);
}
