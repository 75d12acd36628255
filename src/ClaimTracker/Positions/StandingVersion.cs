namespace ClaimTracker;

/// <summary>All that a standing depends on. Everything but the filter only grows with time.</summary>
internal readonly record struct StandingVersion(int LatestRow, int Acts, int Taxonomy, int Redactions, SaidFilter? Said)
{
    public static StandingVersion Of(LedgerRoot root, int question) => new(
        root.Columns.LatestOf(question, root.Rows),
        root.Acts.VersionOf(question),
        root.Entities.TaxonomyVersion,
        root.Columns.Redactions,
        root.Acts.Said);

    /// <summary>Whether no part is earlier than the other's.</summary>
    public bool IsNotBefore(StandingVersion other) =>
        LatestRow >= other.LatestRow && Acts >= other.Acts && Taxonomy >= other.Taxonomy && Redactions >= other.Redactions;
}
