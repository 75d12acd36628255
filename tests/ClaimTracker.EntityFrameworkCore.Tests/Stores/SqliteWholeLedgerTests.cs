namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteWholeLedgerTests : WholeLedgerTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();
}
