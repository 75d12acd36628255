using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteSchemaUpdateTests : SchemaUpdateTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();

    protected override DbConnection Connect(string connectionString) => new SqliteConnection(connectionString);

    private protected override DatabaseProvider NewProvider() => new SqliteProvider();
}
