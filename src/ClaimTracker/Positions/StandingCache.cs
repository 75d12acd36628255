namespace ClaimTracker;

/// <summary>Remembers for each question a standing, and makes it anew when something it depends on has changed.</summary>
/// <remarks>Thread-safe. Two readers may make the same standing at once; both are right.</remarks>
internal abstract class StandingCache(ComparisonSettings settings)
{
    private StandingBuilder? _builder;

    public ComparisonSettings Settings => settings;

    /// <summary>The standings of the ledger as it is now.</summary>
    public abstract LiveStandings Live { get; }

    public QuestionStanding Get(LedgerRoot root, int question)
    {
        var version = StandingVersion.Of(root, question);
        if (Find(question, version) is { } known)
        {
            return known;
        }

        // Whoever finds the builder in use takes another.
        var builder = Interlocked.Exchange(ref _builder, null) ?? new StandingBuilder(settings);
        var standing = Settled.Read(root, () => builder.Build(root, question));
        _builder = builder;
        Keep(question, version, standing);
        return standing;
    }

    /// <summary>The standing of a question at a version, if it is remembered.</summary>
    public abstract QuestionStanding? Find(int question, StandingVersion version);

    /// <summary>Offers a standing to be remembered.</summary>
    public abstract void Keep(int question, StandingVersion version, QuestionStanding standing);
}
