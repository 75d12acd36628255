namespace ClaimTracker.EntityFrameworkCore.Tests;

[Collection<PostgresTests>]
public sealed class PostgresManyWritersTests(PostgresFixture fixture) : ManyWritersTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);
}
