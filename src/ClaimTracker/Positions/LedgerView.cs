using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>A ledger as it can be read, findings apart: entities, questions, claims, comparisons and standings.</summary>
/// <remarks>
/// Thread-safe. What a rule sees: it has no findings, so rules cannot depend on one another. Names and ids are compared as
/// ordinal strings, names after folding.
/// </remarks>
public abstract class LedgerView
{
    private protected LedgerView(StandingCache standings) => StandingsByQuestion = standings;

    internal abstract LedgerRoot Root { get; }

    internal StandingCache StandingsByQuestion { get; }

    /// <summary>All entities, in the order in which they were declared. A snapshot.</summary>
    public IReadOnlyList<Entity> Entities => [.. Root.Entities.Nodes.Select(node => node.Entity)];

    /// <summary>All questions, in the order in which they were asked. A snapshot.</summary>
    public IReadOnlyList<Question> Questions => [.. Root.Questions.All];

    /// <summary>All claims, in the order in which they were recorded, those no longer in force included. A snapshot that is made as it is read.</summary>
    public IEnumerable<Claim> Claims
    {
        get
        {
            var root = Root;
            return root.Claims.Select(root.ClaimAt);
        }
    }

    /// <summary>Where every question stands, in order of ids. Made as it is read; where there are very many questions, on all processors.</summary>
    public IEnumerable<QuestionStanding> Standings => StandingsByQuestion.GetAll(Root);

    /// <summary>The standings whose state is disputed, in order of question ids.</summary>
    public IEnumerable<QuestionStanding> Disputes => Standings.Where(standing => standing.IsDisputed);

    /// <summary>The pairs of claims in force that conflict, by question in order of ids, each once; made one by one as they are read, and never kept.</summary>
    /// <remarks>
    /// Tells of the moment at which the property is read. Cost: on each question its claims, and the pairs of claims on positions that clash. Memory: the claims on one question;
    /// where there are very many questions and no comparer of the house, on some hundred, which are then prepared on all processors. Read on one thread at a time. They have no
    /// sentence: <see cref="Compare"/> makes one, and findings have it.
    /// </remarks>
    public IEnumerable<ConflictingClaims> Conflicts => StandingsByQuestion.GetConflicts(Root);

    /// <summary>Where a question stands.</summary>
    /// <remarks>Cost: constant when nothing changed on the question, else its claims, and the pairs of its positions.</remarks>
    /// <exception cref="KeyNotFoundException">The ledger has no such question; the message names its id.</exception>
    public QuestionStanding On(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Standing(Root, question.Id);
    }

    /// <summary>Where a question stands, by id.</summary>
    /// <exception cref="ArgumentException"><paramref name="question"/> is not an id.</exception>
    /// <exception cref="KeyNotFoundException">The ledger has no such question; the message names its id.</exception>
    public QuestionStanding On(string question) => Standing(Root, new QuestionId(question));

    /// <summary>Tells how two claims relate, and why.</summary>
    /// <remarks>
    /// Pure; the order in which claims were recorded does not matter. Claims that are not in force are compared too.
    /// Cost: constant for figures and dates, the size of both sets for entity lists.
    /// </remarks>
    /// <returns>Never null. <c>Compare(b, a)</c> gives the same relation seen from the other end.</returns>
    /// <exception cref="ArgumentException">A claim is not in this ledger; the message names its id.</exception>
    public Comparison Compare(Claim first, Claim second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var root = Root;
        var (one, two) = (root.Own(first, nameof(first)), root.Own(second, nameof(second)));
        var question = root.Columns.Question(one.Row);
        var result = question == root.Columns.Question(two.Row)
            ? Settled.Read(root, () => new QuestionComparer(root, question, StandingsByQuestion.Settings).Compare(one.Row, two.Row))
            : PairResult.NotComparable(Reason.DifferentQuestion);
        return new Comparison(one, two, result, StandingsByQuestion.Settings.Templates);
    }

    /// <summary>The claim with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the id.</exception>
    public Claim GetClaim(ClaimId id) =>
        TryGetClaim(id, out var claim) ? claim : throw new KeyNotFoundException($"No claim has the id \"{id}\".");

    /// <summary>The claim with an id; false when there is none.</summary>
    public bool TryGetClaim(ClaimId id, [NotNullWhen(true)] out Claim? claim)
    {
        var root = Root;
        claim = root.Find(id) is >= 0 and var number ? root.ClaimAt(number) : null;
        return claim is not null;
    }

    /// <summary>The question with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the id.</exception>
    public Question GetQuestion(QuestionId id) =>
        TryGetQuestion(id, out var question) ? question : throw new KeyNotFoundException($"No question has the id \"{id}\".");

    /// <summary>The question with an id; false when there is none.</summary>
    public bool TryGetQuestion(QuestionId id, [NotNullWhen(true)] out Question? question) => Root.Questions.TryFind(id, out question);

    /// <summary>The entity with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the id.</exception>
    public Entity GetEntity(EntityId id) =>
        TryGetEntity(id, out var entity) ? entity : throw new KeyNotFoundException($"No entity has the id \"{id}\".");

    /// <summary>The entity with an id; false when there is none.</summary>
    public bool TryGetEntity(EntityId id, [NotNullWhen(true)] out Entity? entity)
    {
        entity = Root.Entities.TryFind(id, out var node) ? node.Entity : null;
        return entity is not null;
    }

    /// <summary>All entities that go by a name or alias, in order of ids; empty when there is none. Several make the name ambiguous: nobody guesses which is meant.</summary>
    public ImmutableArray<Entity> EntitiesNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Root.Entities.Named(name);
    }

    /// <summary>The one entity that goes by a name or alias.</summary>
    /// <exception cref="KeyNotFoundException">Nothing goes by it; the message says so.</exception>
    /// <exception cref="AmbiguousNameException">Several do; the exception carries them.</exception>
    public Entity GetEntityNamed(string name) => EntitiesNamed(name) switch
    {
        [var one] => one,
        [] => throw new KeyNotFoundException($"No entity goes by the name \"{name}\"."),
        var several => throw new AmbiguousNameException(name, several),
    };

    /// <summary>What our desk thought of a claim, oldest first; the last one stands, those before it are superseded. Empty when it was not assessed.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger; the message names its id.</exception>
    public IReadOnlyList<Noted<Assessment>> AssessmentsOf(Claim claim)
    {
        var root = Root;
        return root.Desk.AssessmentsOfClaim(OwnNumber(claim, root));
    }

    /// <summary>What our desk thought of a question as a whole, oldest first; the last one stands. Empty when it was not assessed.</summary>
    /// <exception cref="KeyNotFoundException">The ledger has no such question; the message names its id.</exception>
    public IReadOnlyList<Noted<Assessment>> AssessmentsOf(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var root = Root;
        return root.Questions.TryFind(question.Id, out int number)
            ? root.Desk.AssessmentsOfQuestion(number)
            : throw new KeyNotFoundException($"No question has the id \"{question.Id}\".");
    }

    /// <summary>What other publishers think of a claim, in order of recording; none supersedes another. Empty when nobody's review was recorded.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger; the message names its id.</exception>
    public IReadOnlyList<Noted<PublishedReview>> ReviewsOf(Claim claim)
    {
        var root = Root;
        return root.Desk.ReviewsOf(OwnNumber(claim, root));
    }

    /// <summary>Where we published a claim, in order of recording. Empty when nowhere.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger; the message names its id.</exception>
    public IReadOnlyList<Noted<Usage>> UsagesOf(Claim claim)
    {
        var root = Root;
        return root.Desk.UsagesOf(OwnNumber(claim, root));
    }

    /// <summary>On what terms a source told us a claim, oldest first; the last ones hold. Empty when nothing was agreed.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger; the message names its id.</exception>
    public IReadOnlyList<Noted<GroundRules>> GroundRulesOf(Claim claim)
    {
        var root = Root;
        return root.Desk.GroundRulesOf(OwnNumber(claim, root));
    }

    internal QuestionStanding Standing(LedgerRoot root, QuestionId id) => root.Questions.TryFind(id, out int number)
        ? StandingsByQuestion.Get(root, number)
        : throw new KeyNotFoundException($"No question has the id \"{id}\".");

    private static int OwnNumber(Claim claim, LedgerRoot root)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return root.Own(claim, nameof(claim)).Number;
    }
}
