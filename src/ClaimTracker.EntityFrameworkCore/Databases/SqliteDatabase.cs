using Microsoft.Data.Sqlite;

namespace ClaimTracker.EntityFrameworkCore;

/// <summary>A file of SQLite.</summary>
internal sealed class SqliteDatabase(string connectionString, TablesMissing missing) : OwnDatabase(missing)
{
    public override DatabaseConnection Connect() => new PlainConnection(new SqliteConnection(connectionString));

    public override DatabaseProvider NewProvider() => new SqliteProvider();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
