using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>One version of what the desk noted: its assessments, what others published of claims, where it used them, and on what terms it was told them.</summary>
/// <remarks>
/// Immutable; claims and questions are named by their numbers. Nothing is overwritten: of assessments and ground rules the last one
/// stands, and those before it are superseded. Each note costs a logarithm of their number. All lists are in order of noting.
/// </remarks>
internal sealed record DeskTable
{
    private DeskTable()
    {
    }

    public static DeskTable Empty { get; } = new();

    /// <summary>Every use of a claim that was noted.</summary>
    public ImmutableList<(int Claim, Noted<Usage> Usage)> Uses { get; private init; } = [];

    private ImmutableDictionary<int, ImmutableList<Noted<Assessment>>> ClaimAssessments { get; init; } = None<Assessment>();

    private ImmutableDictionary<int, ImmutableList<Noted<Assessment>>> QuestionAssessments { get; init; } = None<Assessment>();

    private ImmutableDictionary<int, ImmutableList<Noted<PublishedReview>>> Reviews { get; init; } = None<PublishedReview>();

    private ImmutableDictionary<int, ImmutableList<Noted<Usage>>> Usages { get; init; } = None<Usage>();

    private ImmutableDictionary<int, ImmutableList<Noted<GroundRules>>> Rules { get; init; } = None<GroundRules>();

    /// <summary>All assessments of a claim; the last one stands.</summary>
    public ImmutableList<Noted<Assessment>> AssessmentsOfClaim(int claim) => ClaimAssessments.GetValueOrDefault(claim, []);

    /// <summary>All assessments of a question; the last one stands.</summary>
    public ImmutableList<Noted<Assessment>> AssessmentsOfQuestion(int question) => QuestionAssessments.GetValueOrDefault(question, []);

    /// <summary>What other publishers think of a claim; each stands for itself.</summary>
    public ImmutableList<Noted<PublishedReview>> ReviewsOf(int claim) => Reviews.GetValueOrDefault(claim, []);

    /// <summary>Where a claim was published; all of them hold.</summary>
    public ImmutableList<Noted<Usage>> UsagesOf(int claim) => Usages.GetValueOrDefault(claim, []);

    /// <summary>All ground rules of a claim; the last ones hold.</summary>
    public ImmutableList<Noted<GroundRules>> GroundRulesOf(int claim) => Rules.GetValueOrDefault(claim, []);

    public DeskTable WithClaimAssessment(int claim, Noted<Assessment> assessment) =>
        this with { ClaimAssessments = Added(ClaimAssessments, claim, assessment) };

    public DeskTable WithQuestionAssessment(int question, Noted<Assessment> assessment) =>
        this with { QuestionAssessments = Added(QuestionAssessments, question, assessment) };

    public DeskTable WithReview(IEnumerable<int> claims, Noted<PublishedReview> review) =>
        this with { Reviews = claims.Aggregate(Reviews, (reviews, claim) => Added(reviews, claim, review)) };

    public DeskTable WithUsage(int claim, Noted<Usage> usage) => this with { Usages = Added(Usages, claim, usage), Uses = Uses.Add((claim, usage)) };

    public DeskTable WithGroundRules(int claim, Noted<GroundRules> rules) => this with { Rules = Added(Rules, claim, rules) };

    private static ImmutableDictionary<int, ImmutableList<Noted<T>>> None<T>()
        where T : class => ImmutableDictionary<int, ImmutableList<Noted<T>>>.Empty;

    private static ImmutableDictionary<int, ImmutableList<T>> Added<T>(ImmutableDictionary<int, ImmutableList<T>> notes, int number, T note) =>
        notes.SetItem(number, notes.GetValueOrDefault(number, []).Add(note));
}
