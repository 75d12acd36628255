using ClaimTracker.EntityFrameworkCore.Tests;

namespace ClaimTracker.Documents.Tests.Conformance;

[Collection<PostgresTests>]
public sealed class PostgresConformanceTests(PostgresFixture fixture) : StoredConformanceTests
{
    protected override TestDatabase NewDatabase() => new PostgresDatabase(fixture.Server);
}
