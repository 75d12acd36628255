using Microsoft.Data.Sqlite;

namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>A file of SQLite in a folder of its own.</summary>
public sealed class SqliteFile : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimtracker-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "claims.db");

    public override string Kind => "sqlite";

    public override string ConnectionString => $"Data Source={Path}";

    public override ClaimTrackerOptions Options => new ClaimTrackerOptions().UseSqlite(ConnectionString);

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
