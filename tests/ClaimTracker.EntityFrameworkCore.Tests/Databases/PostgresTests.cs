namespace ClaimTracker.EntityFrameworkCore.Tests;

/// <summary>The tests that share a server.</summary>
[CollectionDefinition]
public sealed class PostgresTests : ICollectionFixture<PostgresFixture>;
