namespace ClaimTracker.Packages.Tests;

/// <summary>The tests that run the programs, which are built once for all of them.</summary>
[CollectionDefinition(nameof(EmbeddingPrograms))]
public sealed class EmbeddingProgramsInUse : ICollectionFixture<EmbeddingPrograms>;
