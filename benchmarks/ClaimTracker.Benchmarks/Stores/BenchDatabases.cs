using System.Data.Common;
using ClaimTracker.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ClaimTracker.Benchmarks;

/// <summary>The databases that are measured: SQLite always, PostgreSQL where a connection string to an empty database is given.</summary>
internal static class BenchDatabases
{
    private const string PostgresVariable = "CLAIMTRACKER_BENCH_POSTGRES";

    public static IEnumerable<BenchDatabase> In(TemporaryFolder folder)
    {
        var file = $"Data Source={folder.File("claims.db")}";
        yield return new BenchDatabase(
            "SQLite",
            () => new ClaimTrackerOptions { TimeProvider = new StoppedClock() }.UseSqlite(file),
            () => Opened(new SqliteConnection(file), "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL"));
        if (Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } server)
        {
            yield return new BenchDatabase(
                "PostgreSQL",
                () => new ClaimTrackerOptions { TimeProvider = new StoppedClock() }.UseNpgsql(server),
                () => Opened(new NpgsqlConnection(server), "SET synchronous_commit = on"));
        }
        else
        {
            Console.Error.WriteLine($"PostgreSQL is left out: {PostgresVariable} names no database.");
        }
    }

    private static DbConnection Opened(DbConnection connection, string settings)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = settings;
        command.ExecuteNonQuery();
        return connection;
    }
}
