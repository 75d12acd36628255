using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Where a question stands at a moment: its state, the positions, the common ground and who is silent.</summary>
/// <remarks>Immutable and thread-safe; a snapshot, which only a redaction reaches. A <em>dispute</em> is a standing whose state is <see cref="QuestionState.Disputed"/>.</remarks>
public sealed class QuestionStanding
{
    // Read when asked for, so that a standing that is kept shows no more than the ledger after a redaction.
    private readonly ImmutableArray<Func<Answer>> _commonGround;

    internal QuestionStanding(
        QuestionGroups groups,
        QuestionState state,
        ImmutableArray<Position> positions,
        ImmutableArray<Func<Answer>> commonGround,
        ImmutableArray<Speaker> sides,
        ImmutableArray<SilentParty> silent)
    {
        Groups = groups;
        State = state;
        Positions = positions;
        _commonGround = commonGround;
        Sides = sides;
        Silent = silent;
    }

    /// <summary>The question.</summary>
    public Question Question => Groups.Comparer.Question;

    /// <summary>Its state, over claims in force.</summary>
    public QuestionState State { get; }

    /// <summary>All positions, those without a claim in force included, in order of the smallest claim id in them.</summary>
    public ImmutableArray<Position> Positions { get; }

    /// <summary>The narrowest answers that every side asserts or entails; empty below two origins. Never an answer nobody gave.</summary>
    public ImmutableArray<Answer> CommonGround => [.. _commonGround.Select(read => read())];

    /// <summary>The sides that commit to an answer now, in order of ids.</summary>
    public ImmutableArray<Speaker> Sides { get; }

    /// <summary>The parties of the question that have not committed to an answer, in order of ids.</summary>
    public ImmutableArray<SilentParty> Silent { get; }

    /// <summary>The claims that hold no position, because they give no answer or no fact, in order of ids.</summary>
    public ImmutableArray<Claim> Apart => [.. Groups.Apart.Select(row => new Claim(Groups.Root, row)).OrderBy(claim => claim.Id)];

    /// <summary>All claims in force, those that hold no position included, in order of ids.</summary>
    public IEnumerable<Claim> InForce => Positions.SelectMany(position => position.InForce)
        .Concat(Groups.Apart.Where(Groups.IsInForceApart).Select(row => new Claim(Groups.Root, row)))
        .OrderBy(claim => claim.Id);

    /// <summary>Whether it is a dispute.</summary>
    public bool IsDisputed => State == QuestionState.Disputed;

    // Filled before the standing is published and only read afterwards.
    internal QuestionGroups Groups { get; }

    /// <summary>The claims in force whose answers conflict with that of a claim in force, it being first; earlier positions apart.</summary>
    internal IEnumerable<ClaimPair> ConflictsOf(int row)
    {
        var current = Positions.Where(position => !position.IsEarlier).Select(position => position.Cell).ToHashSet();
        var own = current.SelectMany(position => position.Groups).FirstOrDefault(group => group.Rows.Contains(row));
        return own is null || !Groups.IsInForce(own, row)
            ? []
            : from pair in new RivalSearch(Groups).GroupPairsOf(own)
              where pair.Result.Status == ComparisonStatus.Conflict && current.Contains(pair.Second.Position)
              from rival in pair.Second.Rows
              where Groups.IsInForce(pair.Second, rival)
              select new ClaimPair(row, rival, pair.Result);
    }

    /// <summary>The question and its state.</summary>
    public override string ToString() => $"{Question.Text} {State}";
}
