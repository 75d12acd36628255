namespace ClaimTracker;

/// <summary>Remembers for each question a standing, and makes it anew when something it depends on has changed.</summary>
/// <remarks>Thread-safe. Two readers may make the same standing at once; both are right.</remarks>
internal abstract class StandingCache(ComparisonSettings settings)
{
    // So many that making their standings takes longer than sharing them out.
    private const int Many = 2048;
    private const int QuestionsAtATime = 512;

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

        var builder = Live.Take() ?? new StandingBuilder(settings);
        var standing = Settled.Read(root, () => builder.Build(root, question));
        Live.Return(builder);
        Keep(question, version, standing);
        return standing;
    }

    /// <summary>The standings of all questions, in order of the questions' ids; made as they are read, those of many questions on all processors.</summary>
    public IEnumerable<QuestionStanding> GetAll(LedgerRoot root) => ReadAll(root, standing => standing);

    /// <summary>The same with their details, which are not made one by one on the thread of the reader then.</summary>
    public IEnumerable<QuestionStanding> GetAllInDetail(LedgerRoot root) => ReadAll(root, standing => standing.WithDetails());

    /// <summary>What is read of the standings of all questions, in order of the questions' ids; read as it is asked for, that of many questions on all processors.</summary>
    public IEnumerable<T> ReadAll<T>(LedgerRoot root, Func<QuestionStanding, T> read)
    {
        var questions = root.Questions.NumbersById();
        return IsWorthSharing(questions)
            ? questions.AsParallel().AsOrdered().Select(question => read(Get(root, question)))
            : questions.Select(question => read(Get(root, question)));
    }

    /// <summary>The pairs of claims that conflict, by question in order of ids; made as they are read.</summary>
    public IEnumerable<ConflictingClaims> GetConflicts(LedgerRoot root)
    {
        var questions = root.Questions.NumbersById();
        var share = IsWorthSharing(questions);
        foreach (var some in questions.Chunk(QuestionsAtATime))
        {
            var searches = share ? some.AsParallel().AsOrdered().Select(SearchOn).ToArray() : some.Select(SearchOn);
            foreach (var search in searches)
            {
                while (search.Next(out var pair))
                {
                    yield return pair;
                }
            }
        }

        ConflictSearch SearchOn(int question) => Settled.Read(root, () => new ConflictSearch(QuestionGroups.Of(root, question, settings)));
    }

    /// <summary>The standing of a question at a version, if it is remembered.</summary>
    public abstract QuestionStanding? Find(int question, StandingVersion version);

    /// <summary>Offers a standing to be remembered.</summary>
    public abstract void Keep(int question, StandingVersion version, QuestionStanding standing);

    // An exception of a comparer of the house goes to the reader as it is.
    private bool IsWorthSharing(int[] questions) => questions.Length >= Many && settings.Comparers.Count == 0;
}
