using Microsoft.Data.Sqlite;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A file of SQLite.</summary>
internal sealed class SqliteDatabase(string connectionString, TablesMissing missing) : OwnDatabase(missing)
{
    public override DatabaseConnection Connect() => new PlainConnection(new SqliteConnection(connectionString));

    public override DatabaseProvider NewProvider() => new SqliteProvider();

    // A connection that stays in the pool holds the file, and would go on with it when another was put in its place.
    public override ValueTask DisposeAsync()
    {
        using var any = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(any);
        return ValueTask.CompletedTask;
    }
}
