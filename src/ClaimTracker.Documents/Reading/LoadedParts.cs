namespace ClaimTracker.Documents;

/// <summary>All that a document without problems holds.</summary>
internal sealed record LoadedParts(
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<ClaimDraft> Claims,
    IReadOnlyList<Counterclaim> Counterclaims,
    IReadOnlyList<ClaimEvent> Events);
