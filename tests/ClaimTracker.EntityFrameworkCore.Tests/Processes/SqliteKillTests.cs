namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteKillTests : KillTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();
}
