namespace ClaimTracker.EntityFrameworkCore.Tests;

[Collection<PostgresTests>]
public sealed class PostgresWholeLedgerTests(PostgresFixture fixture) : WholeLedgerTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);
}
