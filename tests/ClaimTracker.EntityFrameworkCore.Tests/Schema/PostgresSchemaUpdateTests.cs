using System.Data.Common;
using Npgsql;

namespace ClaimTracker.EntityFrameworkCore.Tests;

[Collection<PostgresTests>]
public sealed class PostgresSchemaUpdateTests(PostgresFixture fixture) : SchemaUpdateTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);

    protected override DbConnection Connect(string connectionString) => new NpgsqlConnection(connectionString);

    private protected override DatabaseProvider NewProvider() => new NpgsqlProvider();
}
