using System.Data.Common;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A database of an older version is brought up to date, one of a newer version is refused.</summary>
public abstract class SchemaUpdateTests
{
    private static readonly SchemaScript Later = new(
        "29990101000000_Later",
        "ALTER TABLE claim_tracker_ledgers ADD COLUMN colour text; INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Later', '99')");

    protected abstract TestDatabase NewDatabase();

    protected abstract DbConnection Connect(string connectionString);

    private protected abstract DatabaseProvider NewProvider();

    [Fact]
    public async Task ApplyAsync_OlderDatabase_IsUpgradedAndKeepsItsLedgers()
    {
        await using var database = NewDatabase();
        await FillAsync(database);

        await using var connection = await OpenAsync(database);
        await SchemaUpdate.ApplyAsync(connection, NewProvider(), TablesMissing.Refuse, StepsAndLater(), TestContext.Current.CancellationToken);
        await SchemaUpdate.ApplyAsync(connection, NewProvider(), TablesMissing.Refuse, StepsAndLater(), TestContext.Current.CancellationToken);

        await using var read = connection.CreateCommand();
        read.CommandText = "SELECT count(*) FROM claim_tracker_ledgers WHERE name = 'strike' AND colour IS NULL";
        Assert.Equal(1L, Convert.ToInt64(await read.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task ApplyAsync_ManyAtOnce_TakesEachStepOnce()
    {
        await using var database = NewDatabase();
        await FillAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            await using var connection = await OpenAsync(database);
            await SchemaUpdate.ApplyAsync(connection, NewProvider(), TablesMissing.Create, StepsAndLater(), CancellationToken.None);
        })));

        await using var reading = await OpenAsync(database);
        await using var count = reading.CreateCommand();
        count.CommandText = "SELECT count(*) FROM \"__EFMigrationsHistory\"";
        Assert.Equal(StepsAndLater().Count, Convert.ToInt32(await count.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task OpenAsync_NewerDatabase_IsRefused()
    {
        await using var database = NewDatabase();
        await FillAsync(database);
        await using (var connection = await OpenAsync(database))
        {
            await SchemaUpdate.ApplyAsync(connection, NewProvider(), TablesMissing.Refuse, StepsAndLater(), CancellationToken.None);
        }

        await using var store = new ClaimStore(database.Options);
        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("a later version of ClaimTracker", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Later.Migration, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_ManyStoresAtTheFirstMoment_MakeOneSchemaAndOneLedger()
    {
        await using var database = NewDatabase();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            await using var store = new ClaimStore(database.Options);
            await using var ledger = await store.OpenAsync("strike");
            await ledger.AddAsync(Topic.Named($"topic{number}", $"topic {number}"));
        })));

        await using var reading = new ClaimStore(database.Options);
        Assert.Equal(["strike"], await reading.LedgersAsync());
        await using var ledger = await reading.OpenAsync("strike");
        Assert.Equal(8, ledger.Entities.Count);
    }

    private IReadOnlyList<SchemaScript> StepsAndLater() => [.. SchemaScript.For(NewProvider().ScriptFolder), Later];

    private static async Task FillAsync(TestDatabase database)
    {
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenStrikeAsync();
    }

    private async Task<DbConnection> OpenAsync(TestDatabase database)
    {
        var connection = Connect(database.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }
}
