using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>Files that are full, locked, damaged or may only be read: a clear exception, nothing lost, and it goes on by itself.</summary>
public sealed class SqliteFaultTests
{
    [Fact]
    public async Task RecordAsync_DiskFull_SaysSoAndGoesOnWhenThereIsRoom()
    {
        using var disk = SmallDisk.MakeOrSkip("2m");
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseSqlite($"Data Source={disk.Path}/claims.db;Pooling=False"));
        await using var ledger = await store.OpenStrikeAsync();
        await ledger.RecordAsync(Cast.Said("first"));
        disk.FillUpTo(4096);
        var acknowledged = new List<string> { "first" };

        StoreException? full = null;
        for (var number = 0; full is null && number < 1_000; number++)
        {
            var quote = $"{number} {new string('a', 3_000)}";
            try
            {
                await ledger.RecordAsync(Cast.Said(quote));
                acknowledged.Add(quote);
            }
            catch (StoreException fault)
            {
                full = fault;
            }
        }

        Assert.NotNull(full);
        Assert.Equal(WriteFate.NotWritten, full.Fate);
        Assert.Contains("the disk is full", full.Message, StringComparison.Ordinal);
        Assert.Equal(acknowledged, ledger.Quotes());
        disk.MakeRoom();
        await ledger.RecordAsync(Cast.Said("last"));
        await using var again = await store.OpenStrikeAsync();
        Assert.Equal([.. acknowledged, "last"], again.Quotes());
    }

    [Fact]
    public async Task OpenAsync_DiskFullFromTheBeginning_SaysSo()
    {
        using var disk = SmallDisk.MakeOrSkip("64k");
        disk.FillUpTo(0);
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseSqlite($"Data Source={disk.Path}/claims.db;Pooling=False"));

        await Assert.ThrowsAsync<StoreException>(() => store.OpenStrikeAsync());
    }

    [Fact]
    public async Task OpenAsync_ReadOnlyDisk_ReadsOrSaysWhyNotAndRecordsNothing()
    {
        using var disk = SmallDisk.MakeOrSkip("2m");
        await using (var before = new ClaimStore(new ClaimTrackerOptions().UseSqlite($"Data Source={disk.Path}/claims.db;Pooling=False")))
        await using (var ledger = await before.OpenStrikeAsync())
        {
            await ledger.RecordAsync(Cast.Said("first"));
        }

        disk.MakeReadOnly();
        await using (var store = new ClaimStore(new ClaimTrackerOptions().UseSqlite($"Data Source={disk.Path}/claims.db;Pooling=False")))
        {
            var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

            Assert.Contains("the file cannot be opened, or its folder not be written to", fault.Message, StringComparison.Ordinal);
        }

        disk.MakeWritable();
        await using var later = new ClaimStore(new ClaimTrackerOptions().UseSqlite($"Data Source={disk.Path}/claims.db;Pooling=False"));
        await using var again = await later.OpenStrikeAsync();
        await again.RecordAsync(Cast.Said("second"));
        Assert.Equal(["first", "second"], again.Quotes());
    }

    [Fact]
    public async Task RecordAsync_OpenedToBeRead_ReadsAndSaysThatItCanOnlyBeRead()
    {
        await using var database = new SqliteFile();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenStrikeAsync();
        await ledger.RecordAsync(Cast.Said("first"));

        await using var readers = new ClaimStore(new ClaimTrackerOptions().UseSqlite($"{database.ConnectionString};Mode=ReadOnly"));
        await using var reader = await readers.OpenAsync("strike");
        var fault = await Assert.ThrowsAsync<StoreException>(() => reader.RecordAsync(Cast.Said("second")));

        Assert.Contains("can only be read", fault.Message, StringComparison.Ordinal);
        Assert.Equal(WriteFate.NotWritten, fault.Fate);
        await ledger.RecordAsync(Cast.Said("third"));
        await reader.CatchUpAsync();
        Assert.Equal(["first", "third"], reader.Quotes());
    }

    [Fact]
    public async Task RecordAsync_LockedForAWhile_Waits()
    {
        await using var database = new SqliteFile();
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenStrikeAsync();
        await using var other = new SqliteConnection(database.ConnectionString);
        await other.OpenAsync();
        await using var held = other.BeginTransaction();

        var recording = Task.Run(() => ledger.RecordAsync(Cast.Said("first")));
        await Task.Delay(500);
        Assert.False(recording.IsCompleted);
        await held.RollbackAsync();

        await recording;
        Assert.Equal(["first"], ledger.Quotes());
    }

    [Fact]
    public async Task OpenAsync_LockedForAWhile_DoesNotHoldTheCaller()
    {
        await using var database = new SqliteFile();
        await using var other = new SqliteConnection(database.ConnectionString);
        await other.OpenAsync();
        await using var held = other.BeginTransaction();
        await using var command = other.CreateCommand();
        command.CommandText = "CREATE TABLE article (title TEXT)";
        await command.ExecuteNonQueryAsync();
        await using var store = new ClaimStore(database.Options);
        var watch = Stopwatch.StartNew();

        var opening = store.OpenAsync("strike");
        var called = watch.Elapsed;
        await held.CommitAsync();

        await using var ledger = await opening;
        Assert.InRange(called, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task RecordAsync_LockedForGood_SaysSoAndGoesOnLater()
    {
        await using var database = new SqliteFile();
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseSqlite($"{database.ConnectionString};Default Timeout=1"));
        await using var ledger = await store.OpenStrikeAsync();
        await using var other = new SqliteConnection(database.ConnectionString);
        await other.OpenAsync();
        await using var held = other.BeginTransaction();

        var fault = await Assert.ThrowsAsync<StoreException>(() => ledger.RecordAsync(Cast.Said("first")));

        Assert.Equal(WriteFate.NotWritten, fault.Fate);
        Assert.Contains("locked by another program", fault.Message, StringComparison.Ordinal);
        await held.RollbackAsync();
        await ledger.RecordAsync(Cast.Said("second"));
        Assert.Equal(["second"], ledger.Quotes());
    }

    [Fact]
    public async Task OpenAsync_PageDamaged_SaysSo()
    {
        await using var database = new SqliteFile();
        await using (var store = new ClaimStore(database.Options))
        await using (var ledger = await store.OpenStrikeAsync())
        {
            await ledger.RecordManyAsync(Enumerable.Range(0, 2_000).Select(number => Cast.Said($"{number}")));
        }

        SqliteConnection.ClearAllPools();
        await using (var file = File.Open(database.Path, FileMode.Open))
        {
            var garbage = new byte[4096];
            Random.Shared.NextBytes(garbage);
            for (var page = 10; page < 60; page++)
            {
                file.Position = page * 4096;
                file.Write(garbage);
            }
        }

        await using var damaged = new ClaimStore(database.Options);
        var fault = await Assert.ThrowsAsync<StoreException>(() => damaged.OpenAsync("strike"));

        Assert.Contains("damaged", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_NoDatabase_SaysSo()
    {
        await using var database = new SqliteFile();
        await File.WriteAllTextAsync(database.Path, string.Concat(Enumerable.Repeat("This is a letter.\n", 100)));
        await using var store = new ClaimStore(database.Options);

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("no SQLite database", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_NoSuchFolder_SaysSo()
    {
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseSqlite("Data Source=/no/such/folder/claims.db"));

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("cannot be opened", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE claim_tracker_entries SET line = 'nonsense' WHERE sequence = 2")]
    [InlineData("UPDATE claim_tracker_entries SET line = replace(line, 'over', 'under') WHERE sequence = 3")]
    [InlineData("DELETE FROM claim_tracker_entries WHERE sequence = 2")]
    public async Task OpenAsync_EntryDamaged_NamesIt(string damage)
    {
        await using var database = new SqliteFile();
        await using var store = new ClaimStore(database.Options);
        await using (var ledger = await store.OpenStrikeAsync())
        {
            await ledger.RecordAsync(Cast.Said("first"));
        }

        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = damage;
        await command.ExecuteNonQueryAsync();

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));
        Assert.Matches("Entry [23] of the stored ledger \"strike\"", fault.Message);
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Data Source=")]
    public void UseSqlite_NoFile_IsRefused(string connectionString) =>
        Assert.Throws<ArgumentException>(() => new ClaimTrackerOptions().UseSqlite(connectionString));

    [Theory]
    [InlineData("Data Source=file::memory:?cache=shared")]
    [InlineData("Data Source=file:strike?mode=memory&cache=shared")]
    [InlineData("Data Source=file:/strike?vfs=memdb")]
    public async Task OpenAsync_NoFileAfterAll_IsRefused(string connectionString)
    {
        await using var store = new ClaimStore(new ClaimTrackerOptions().UseSqlite(connectionString));

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("in memory", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenAsync_EncodedInUtf16_IsRefused()
    {
        await using var database = new SqliteFile();
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA encoding = 'UTF-16'; CREATE TABLE article (title TEXT)";
        await command.ExecuteNonQueryAsync();
        await using var store = new ClaimStore(database.Options);

        var fault = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync("strike"));

        Assert.Contains("UTF-16", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DisposeAsync_AStore_LetsGoOfItsFile()
    {
        await using var database = new SqliteFile();
        await RecordAsync("first");

        Assert.False(File.Exists(database.Path + "-wal"));
        File.Delete(database.Path);
        await RecordAsync("second");

        Assert.True(File.Exists(database.Path));
        await using var store = new ClaimStore(database.Options);
        await using var ledger = await store.OpenAsync("strike");
        Assert.Equal(["second"], ledger.Quotes());

        async Task RecordAsync(string quote)
        {
            await using var own = new ClaimStore(database.Options);
            await using var strike = await own.OpenStrikeAsync();
            await strike.RecordAsync(Cast.Said(quote));
        }
    }
}
