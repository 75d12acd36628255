namespace ClaimTracker.EntityFrameworkCore.Tests;

public sealed class SqliteStoreTests : StoreTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();
}
