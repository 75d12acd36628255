namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteManyWritersTests : ManyWritersTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();
}
