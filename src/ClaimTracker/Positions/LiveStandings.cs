using System.Collections.Concurrent;

namespace ClaimTracker;

/// <summary>The last standing of each question: what readers of a ledger as it is now share.</summary>
internal sealed class LiveStandings(ComparisonSettings settings) : StandingCache(settings)
{
    private readonly SegmentedList<Entry?> _entries = new();
    private readonly ConcurrentQueue<StandingBuilder> _builders = new();

    public override LiveStandings Live => this;

    /// <summary>Makes room for one more question. Called by the writer alone.</summary>
    public void AddQuestion() => _entries.Add(null);

    /// <summary>A builder that is not in use; null when there is none.</summary>
    public StandingBuilder? Take() => _builders.TryDequeue(out var builder) ? builder : null;

    /// <summary>Gives a builder to the next who needs one.</summary>
    public void Return(StandingBuilder builder) => _builders.Enqueue(builder);

    /// <summary>Forgets all standings. Called by the writer alone.</summary>
    public void Clear()
    {
        for (var question = 0; question < _entries.Count; question++)
        {
            _entries[question] = null;
        }
    }

    public override QuestionStanding? Find(int question, StandingVersion version) =>
        _entries[question] is { } entry && entry.Version == version ? entry.Standing : null;

    // A reader of an earlier moment does not push out what is now.
    public override void Keep(int question, StandingVersion version, QuestionStanding standing)
    {
        if (version.Said is null && (_entries[question] is not { } entry || version.IsNotBefore(entry.Version)))
        {
            _entries[question] = new Entry(version, standing);
        }
    }

    private sealed record Entry(StandingVersion Version, QuestionStanding Standing);
}
