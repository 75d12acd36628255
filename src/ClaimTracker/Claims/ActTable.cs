using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>One version of what acts say about claims: who took what back, who corrects whom, which row of a claim counts, what is against what.</summary>
/// <remarks>Immutable; claims are named by their numbers. Acts are few beside claims, and each costs a logarithm of their number.</remarks>
internal sealed record ActTable
{
    public static ActTable Empty { get; } = new();

    /// <summary>What had been said by some time; null where everything counts.</summary>
    public SaidFilter? Said { get; init; }

    private ImmutableDictionary<int, EdtfTime?> Retracted { get; init; } = ImmutableDictionary<int, EdtfTime?>.Empty;

    private ImmutableHashSet<int> Withdrawn { get; init; } = [];

    private ImmutableDictionary<int, ImmutableList<Act.Correction>> Correctors { get; init; } = ImmutableDictionary<int, ImmutableList<Act.Correction>>.Empty;

    private ImmutableHashSet<int> Correcting { get; init; } = [];

    private ImmutableDictionary<int, int> CurrentRows { get; init; } = ImmutableDictionary<int, int>.Empty;

    private ImmutableHashSet<int> FormerRows { get; init; } = [];

    private ImmutableDictionary<int, ImmutableList<Act.Countering>> Counterings { get; init; } = ImmutableDictionary<int, ImmutableList<Act.Countering>>.Empty;

    private ImmutableHashSet<(int, int)> Rebuttals { get; init; } = [];

    private ImmutableHashSet<int> Rebutting { get; init; } = [];

    private ImmutableDictionary<FindingKey, Act.Review> Reviews { get; init; } = ImmutableDictionary<FindingKey, Act.Review>.Empty;

    private ImmutableDictionary<int, int> Versions { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>The table with one act more, which touches these questions.</summary>
    public ActTable With(Act act, params ReadOnlySpan<int> questions)
    {
        return After(act).Touching(questions);
    }

    /// <summary>The same table after a change of something else that these questions depend on.</summary>
    public ActTable Touching(params ReadOnlySpan<int> questions)
    {
        if (questions.IsEmpty)
        {
            return this;
        }

        var versions = Versions;
        foreach (var question in questions)
        {
            versions = versions.SetItem(question, VersionOf(question) + 1);
        }

        return this with { Versions = versions };
    }

    /// <summary>Changes with everything that touches the question but new claims.</summary>
    public int VersionOf(int question) => Versions.GetValueOrDefault(question);

    /// <summary>Whether any claim was retracted, withdrawn or corrected.</summary>
    public bool EndsAny => !(Retracted.IsEmpty && Withdrawn.IsEmpty && Correcting.IsEmpty);

    public bool IsRetracted(int claim) => Retracted.TryGetValue(claim, out var at) && Counts(at);

    /// <summary>When a claim was taken back; null where nobody said, or nobody took it back.</summary>
    public EdtfTime? RetractedAt(int claim) => Retracted.GetValueOrDefault(claim);

    public bool IsWithdrawn(int claim) => Withdrawn.Contains(claim);

    public bool IsAmended(int claim) => CurrentRows.ContainsKey(claim);

    /// <summary>The row of a claim that counts; null where it was never amended.</summary>
    public int? CurrentRow(int claim) => CurrentRows.TryGetValue(claim, out var row) ? row : null;

    /// <summary>Whether an amendment put another row in the place of this one.</summary>
    public bool IsFormer(int row) => !FormerRows.IsEmpty && FormerRows.Contains(row);

    /// <summary>Whether the claim takes part in a correction or, where that matters, in a rebuttal.</summary>
    public bool IsLinked(int claim, bool rebuttalsMatter) =>
        (!Correcting.IsEmpty && Correcting.Contains(claim)) || (rebuttalsMatter && !Rebutting.IsEmpty && Rebutting.Contains(claim));

    /// <summary>Whether the second claim corrects the first, directly or through a chain.</summary>
    public bool IsCorrectedBy(int claim, int other) => CorrectorsOf(claim).Contains(other);

    /// <summary>Whether a claim that the desk has not withdrawn corrects this one, directly or through a chain.</summary>
    public bool IsCorrected(int claim) => Correcting.Contains(claim) && CorrectorsOf(claim).Any(corrector => !IsWithdrawn(corrector));

    /// <summary>An editor's word that two texts are rivals.</summary>
    public bool AreRivals(int first, int second) =>
        Rebuttals.Contains((first, second)) || Rebuttals.Contains((second, first)) || IsCorrectedBy(first, second) || IsCorrectedBy(second, first);

    /// <summary>The claims that are recorded as corrections of a claim itself.</summary>
    public IEnumerable<int> DirectCorrectorsOf(int claim) => Correctors.TryGetValue(claim, out var corrections)
        ? corrections.Where(Counts).Select(correction => correction.With)
        : [];

    /// <summary>All corrections, as (corrected, with).</summary>
    public IEnumerable<(int Claim, int With)> Corrections =>
        Correctors.Values.SelectMany(corrections => corrections).Select(correction => (correction.Claim, correction.With));

    /// <summary>All corrections that a claim takes part in, as (corrected, with).</summary>
    public IEnumerable<(int Claim, int With)> CorrectionsOf(int claim) => !Correcting.Contains(claim)
        ? []
        : Corrections.Where(correction => correction.Claim == claim || correction.With == claim);

    /// <summary>What editors declared to be against a claim, in order.</summary>
    public IEnumerable<Act.Countering> CounteringsOf(int claim) =>
        Counterings.GetValueOrDefault(claim, []).Where(countering => Said?.Counts(countering.Claim) != false);

    /// <summary>Whether any finding was reviewed.</summary>
    public bool HasReviews => !Reviews.IsEmpty;

    /// <summary>The last review of the finding with a key; null when there is none.</summary>
    public Act.Review? ReviewOf(FindingKey key) => Reviews.GetValueOrDefault(key);

    // A correction is a claim of its own, said at its own time.
    private bool Counts(Act.Correction correction) => Said?.Counts(correction.With) != false && Counts(correction.At);

    private bool Counts(EdtfTime? at) => Said?.Counts(at) != false;

    // Corrections form no loop, but a claim may be corrected in two ways.
    public IEnumerable<int> CorrectorsOf(int claim)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([claim]);
        while (open.TryPop(out var current))
        {
            foreach (var corrector in DirectCorrectorsOf(current).Where(seen.Add))
            {
                yield return corrector;
                open.Push(corrector);
            }
        }
    }

    private ActTable After(Act act) => act switch
    {
        Act.Retraction retraction => this with { Retracted = Retracted.Add(retraction.Claim, retraction.At) },
        Act.Withdrawal withdrawal => this with { Withdrawn = Withdrawn.Add(withdrawal.Claim) },
        Act.Correction correction => this with
        {
            Correctors = Correctors.SetItem(correction.Claim, Correctors.GetValueOrDefault(correction.Claim, []).Add(correction)),
            Correcting = Correcting.Add(correction.Claim).Add(correction.With),
        },
        Act.Amendment amendment => this with
        {
            CurrentRows = CurrentRows.SetItem(amendment.Claim, amendment.Row),
            FormerRows = FormerRows.Add(amendment.FormerRow),
        },
        Act.Countering countering => WithCountering(countering),
        Act.Review review => this with { Reviews = Reviews.SetItem(review.Key, review) },
        _ => this,
    };

    private ActTable WithCountering(Act.Countering countering)
    {
        var table = this with
        {
            Counterings = Counterings.SetItem(countering.Against, Counterings.GetValueOrDefault(countering.Against, []).Add(countering)),
        };
        return countering.Kind != CounterclaimKind.Rebuts
            ? table
            : table with
            {
                Rebuttals = Rebuttals.Add((countering.Claim, countering.Against)),
                Rebutting = Rebutting.Add(countering.Claim).Add(countering.Against),
            };
    }
}
