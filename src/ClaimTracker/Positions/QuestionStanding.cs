using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Where a question stands at a moment: its state, the positions, the common ground and who is silent.</summary>
/// <remarks>Immutable and thread-safe; a snapshot, which only a redaction reaches. A <em>dispute</em> is a standing whose state is <see cref="QuestionState.Disputed"/>.</remarks>
public sealed class QuestionStanding
{
    private readonly ComparisonSettings _settings;
    private readonly int _question;
    private readonly ImmutableArray<int> _apart;
    private StandingDetails? _details;

    internal QuestionStanding(
        LedgerRoot root,
        int question,
        ComparisonSettings settings,
        QuestionState state,
        ImmutableArray<Position> positions,
        ImmutableArray<int> apart,
        StandingDetails? details)
    {
        Root = root;
        _question = question;
        _settings = settings;
        State = state;
        Positions = positions;
        _apart = apart;
        _details = details;
    }

    /// <summary>The question.</summary>
    public Question Question => Root.Questions[_question];

    /// <summary>Its state, over claims in force.</summary>
    public QuestionState State { get; }

    /// <summary>All positions, those without a claim in force included, in order of the smallest claim id in them.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>The narrowest answers that every side asserts or entails; empty below two origins. Never an answer nobody gave.</summary>
    public ImmutableArray<Answer> CommonGround => Settled.Read(Root, () => Details.CommonGround.Select(read => read()).ToImmutableArray());

    /// <summary>The sides that commit to an answer now, in order of ids.</summary>
    public ImmutableArray<Speaker> Sides => Details.Sides;

    /// <summary>The parties of the question that have not committed to an answer, in order of ids.</summary>
    public ImmutableArray<SilentParty> Silent => Details.Silent;

    /// <summary>The claims that hold no position, because they give no answer or no fact, in order of ids.</summary>
    public ImmutableArray<Claim> Apart => [.. _apart.Select(row => new Claim(Root, row)).OrderBy(claim => claim.Id)];

    /// <summary>All claims in force, those that hold no position included, in order of ids.</summary>
    public IEnumerable<Claim> InForce => Positions.SelectMany(position => position.InForce)
        .Concat(_apart.Where(Root.StandsUncorrected).Select(row => new Claim(Root, row)))
        .OrderBy(claim => claim.Id);

    /// <summary>Whether it is a dispute.</summary>
    public bool IsDisputed => State == QuestionState.Disputed;

    /// <summary>The pairs of claims in force that conflict, each once, in no order; made one by one as they are read, and never kept.</summary>
    /// <remarks>
    /// They are the findings whose status is <see cref="ComparisonStatus.Conflict"/>, those that the desk dismissed included. Positions that only tell of an earlier time count too, so that a
    /// question with conflicts need not be disputed. Cost: the claims on the question, and the pairs of claims on positions that clash. Memory: the claims. Read on one thread at a time.
    /// </remarks>
    public IEnumerable<ConflictingClaims> Conflicts
    {
        get
        {
            var search = Settled.Read(Root, () => new ConflictSearch(Groups));
            while (search.Next(out var pair))
            {
                yield return pair;
            }
        }
    }

    /// <summary>The moment it was made at, or an earlier one at which the question stood the same.</summary>
    internal LedgerRoot Root { get; }

    /// <summary>Compares claims on the question.</summary>
    internal QuestionComparer Comparer => new(Root, _question, _settings);

    /// <summary>The claims by position and group, made anew.</summary>
    /// <remarks>Cost: the claims on the question.</remarks>
    internal QuestionGroups Groups => Settled.Read(Root, () => QuestionGroups.Of(Root, _question, _settings));

    // Two readers may make the same at once; both are right.
    private StandingDetails Details => _details ??= Settled.Read(Root, () => new StandingBuilder(_settings).BuildDetails(Root, _question));

    /// <summary>The same, with its details made.</summary>
    internal QuestionStanding WithDetails()
    {
        _ = Details;
        return this;
    }

    /// <summary>The positions by the numbers that they have in groups of the question.</summary>
    internal Position[] PositionsIn(QuestionGroups groups)
    {
        var byNumber = new Position[Positions.Length];
        foreach (var position in Positions)
        {
            byNumber[groups.PositionOfClaim(groups.ClaimOf(position.FirstRow)).Number] = position;
        }

        return byNumber;
    }

    /// <summary>The claims in force whose answers conflict with that of a claim in force, it being first; earlier positions apart.</summary>
    internal IEnumerable<ClaimPair> ConflictsOf(int row)
    {
        var groups = Groups;
        var positions = PositionsIn(groups);
        var own = groups.ClaimOf(row);
        if (own < 0 || positions[groups.PositionOfClaim(own).Number] is not { IsEarlier: false } position || !position.HasInForce(row))
        {
            return [];
        }

        var rivals = new List<Rival>();
        new RivalSearch(groups).AddRivalsOf(own, rivals);
        return rivals
            .Where(rival => rival.Result.Status == ComparisonStatus.Conflict && !positions[groups.PositionOfClaim(groups.ClaimOf(rival.Row)).Number].IsEarlier)
            .Select(rival => new ClaimPair(row, rival.Row, rival.Result));
    }

    /// <summary>The question and its state.</summary>
    public override string ToString() => $"{Question.Text} {State}";
}
