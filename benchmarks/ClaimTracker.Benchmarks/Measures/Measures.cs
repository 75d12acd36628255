namespace ClaimTracker.Benchmarks;

/// <summary>All tables, in the order in which they are printed.</summary>
internal static class Measures
{
    public static IReadOnlyList<IMeasure> All { get; } =
    [
        new BulkLoad(), new ConflictingPairs(), new OneClaim(), new MemoryPerClaim(), new Scaling(), new HotQuestion(), new EarlierViews(),
        new CheckedDocument(), new StreamedFindings(), new CheckedStory(), new WrittenBoard(), new StoredClaims(),
    ];

    public static IEnumerable<string> Names => All.Select(measure => measure.Name);
}
