namespace ClaimTracker.EntityFrameworkCore.Tests;

[Collection<PostgresTests>]
public sealed class PostgresKillTests(PostgresFixture fixture) : KillTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);
}
