namespace ClaimTracker.EntityFrameworkCore.Tests;

[Collection<PostgresTests>]
public sealed class PostgresStoreTests(PostgresFixture fixture) : StoreTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);
}
