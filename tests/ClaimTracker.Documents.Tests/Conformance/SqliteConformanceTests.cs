using ClaimTracker.EntityFrameworkCore.Tests;

namespace ClaimTracker.Documents.Tests.Conformance;

public sealed class SqliteConformanceTests : StoredConformanceTests
{
    protected override TestDatabase NewDatabase() => new SqliteFile();
}
