namespace ClaimTracker;

/// <summary>Remembers for each question its last standing, and makes it anew when something it depends on has changed.</summary>
/// <remarks>Thread-safe. Two readers may make the same standing at once; both are right.</remarks>
internal sealed class StandingCache(ComparisonSettings settings)
{
    private readonly SegmentedList<Entry?> _entries = new();

    public ComparisonSettings Settings => settings;

    /// <summary>Makes room for one more question. Called by the writer alone.</summary>
    public void AddQuestion() => _entries.Add(null);

    public QuestionStanding Get(LedgerRoot root, int question)
    {
        var version = new Version(
            root.Columns.LatestOf(question, root.Rows), root.Acts.VersionOf(question), root.Entities.TaxonomyVersion);
        if (_entries[question] is { } entry && entry.Version == version)
        {
            return entry.Standing;
        }

        var standing = StandingBuilder.Build(root, question, settings);
        _entries[question] = new Entry(version, standing);
        return standing;
    }

    private sealed record Version(int LatestRow, int Acts, int Taxonomy);

    private sealed record Entry(Version Version, QuestionStanding Standing);
}
