using Npgsql;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>Connections that break at the worst moment.</summary>
[Collection<PostgresTests>]
public sealed class PostgresFaultTests(PostgresFixture fixture)
{
    [Fact]
    public async Task RecordAsync_AnswerToTheCommitLost_IsThereOnce()
    {
        await using var database = new PostgresDatabase(fixture.Server);
        await using var proxy = new CuttingProxy(database.ConnectionString);
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseNpgsql(proxy.ConnectionString));
        await using var ledger = await store.OpenStrikeAsync();

        for (var number = 0; number < 20; number++)
        {
            proxy.LoseNextAnswer();
            await ledger.RecordAsync(Cast.Said($"{number}"));
        }

        Assert.Equal(20, proxy.Lost);
        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"{number}"), ledger.Quotes());
        await using var direct = new ClaimStore(database.Options);
        await using var again = await direct.OpenAsync("strike");
        Assert.Equal(ledger.Quotes(), again.Quotes());
    }

    [Fact]
    public async Task RecordAsync_ConnectionsCut_GoesOnByItself()
    {
        await using var database = new PostgresDatabase(fixture.Server);
        await using var proxy = new CuttingProxy(database.ConnectionString);
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseNpgsql(proxy.ConnectionString));
        await using var ledger = await store.OpenStrikeAsync();
        var cutting = Task.Run(async () =>
        {
            for (var cut = 0; cut < 15; cut++)
            {
                await Task.Delay(Random.Shared.Next(100, 500));
                proxy.CutAll();
            }
        });

        var quotes = new List<string>();
        while (!cutting.IsCompleted)
        {
            quotes.Add($"{quotes.Count}");
            await ledger.RecordAsync(Cast.Said(quotes[^1]));
        }

        Assert.Equal(quotes, ledger.Quotes());
        await using var direct = new ClaimStore(database.Options);
        await using var again = await direct.OpenAsync("strike");
        Assert.Equal(quotes, again.Quotes());
    }

    [Fact]
    public async Task RecordAsync_ServerGone_SaysThatNothingIsOnRecordAndGoesOnLater()
    {
        await using var database = new PostgresDatabase(fixture.Server);
        await using var proxy = new CuttingProxy(database.ConnectionString);
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseNpgsql(proxy.ConnectionString));
        await using var ledger = await store.OpenStrikeAsync();
        await ledger.RecordAsync(Cast.Said("first"));
        proxy.GoDown();
        await UntilAsync(() => ledger.FollowingFault is not null);

        // The first to notice may be unlucky: its connection broke under it.
        await Assert.ThrowsAsync<StoreException>(() => ledger.RecordAsync(Cast.Said("second")));
        var fault = await Assert.ThrowsAsync<StoreException>(() => ledger.RecordAsync(Cast.Said("third")));
        await using var another = new ClaimStore(new ClaimTrackerOptions().UseNpgsql(proxy.ConnectionString));
        var refused = await Assert.ThrowsAsync<StoreException>(() => another.OpenAsync("strike"));

        Assert.Equal(WriteFate.NotWritten, fault.Fate);
        Assert.True(fault.IsTransient && refused.IsTransient);
        proxy.Raise();
        await ledger.RecordAsync(Cast.Said("fourth"));
        Assert.Equal(["first", "fourth"], ledger.Quotes());
        await UntilAsync(() => ledger.FollowingFault is null);
    }

    [Fact]
    public async Task Follow_ConnectionDiesSilently_GoesOnByItself()
    {
        await using var database = new PostgresDatabase(fixture.Server);
        await using var proxy = new CuttingProxy(database.ConnectionString);
        await using var direct = new ClaimStore(database.Options);
        await using var writer = await direct.OpenStrikeAsync();
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseNpgsql(proxy.ConnectionString));
        await using var follower = await store.OpenAsync("strike");
        proxy.FallSilent();

        await writer.RecordAsync(Cast.Said("first"));
        await UntilAsync(() => follower.FollowingFault is not null);
        proxy.Speak();

        await UntilAsync(() => follower.Quotes().SequenceEqual(["first"]));
        await UntilAsync(() => follower.FollowingFault is null);
    }

    [Fact]
    public async Task Follow_BackendsTerminated_NothingIsMissed()
    {
        await using var database = new PostgresDatabase(fixture.Server);
        await using var store = new ClaimStore(database.Options);
        await using var writer = await store.OpenStrikeAsync();
        await using var follower = await store.OpenAsync("strike");
        await using var admin = new NpgsqlConnection(database.ConnectionString);
        await admin.OpenAsync();

        for (var number = 0; number < 10; number++)
        {
            await using var terminate = admin.CreateCommand();
            terminate.CommandText = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
            await terminate.ExecuteNonQueryAsync();
            await writer.RecordAsync(Cast.Said($"{number}"));
        }

        await UntilAsync(() => follower.Quotes().Count() == 10);
        Assert.Equal(Enumerable.Range(0, 10).Select(number => $"{number}"), follower.Quotes());
    }

    [Fact]
    public async Task RecordAsync_MayOnlyRead_SaysSo()
    {
        await using var database = new PostgresDatabase(fixture.Server);
        await using (var store = new ClaimStore(database.Options))
        await using (var ledger = await store.OpenStrikeAsync())
        {
            await ledger.RecordAsync(Cast.Said("first"));
        }

        await using var readers = new ClaimStore(new ClaimTrackerOptions().UseNpgsql($"{database.ConnectionString};Options=-c default_transaction_read_only=on"));
        await using var reader = await readers.OpenAsync("strike");
        var fault = await Assert.ThrowsAsync<StoreException>(() => reader.RecordAsync(Cast.Said("second")));

        Assert.Equal(WriteFate.NotWritten, fault.Fate);
        Assert.Contains("can only be read", fault.Message, StringComparison.Ordinal);
        Assert.Equal(["first"], reader.Quotes());
    }

    [Fact]
    public async Task OpenAsync_NoSuchDatabase_SaysSo()
    {
        await using var database = new PostgresDatabase(fixture.Server);
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseNpgsql(database.ConnectionString.Replace("Database=", "Database=no", StringComparison.Ordinal)));

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("no such database", fault.Message, StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var patience = 0; !condition(); patience++)
        {
            Assert.True(patience < 3_000, "It never came to that.");
            await Task.Delay(20);
        }
    }
}
