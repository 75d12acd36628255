using Npgsql;

namespace ClaimTracker.EntityFrameworkCore.Tests;

[Collection<PostgresTests>]
public sealed class PostgresStoreTests(PostgresFixture fixture) : StoreTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);

    [Fact]
    public async Task OpenAsync_SchemasOfTheirOwn_KeepLedgersApart()
    {
        await using var database = NewDatabase();
        await using var admin = new NpgsqlConnection(database.ConnectionString);
        await admin.OpenAsync();
        await using var make = admin.CreateCommand();
        make.CommandText = "CREATE SCHEMA \"Foreign Desk\"; CREATE SCHEMA sport";
        await make.ExecuteNonQueryAsync();

        foreach (var path in new[] { "public", "'\"Foreign Desk\"'", "sport" })
        {
            await using var store = new ClaimStore(new ClaimTrackerOptions().UseNpgsql($"{database.ConnectionString};Search Path={path};Pooling=False"));
            Assert.Empty(await store.LedgersAsync());

            await using var ledger = await store.OpenStrikeAsync();
            await ledger.RecordAsync(Cast.Said(path));

            Assert.Equal(["strike"], await store.LedgersAsync());
            Assert.True((await store.VerifyAsync("strike")).IsSound);
        }
    }
}
