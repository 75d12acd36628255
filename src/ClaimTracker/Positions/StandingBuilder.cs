using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>Makes a standing: one pure function from a question and a root.</summary>
/// <remarks>Cost: the claims on the question, and the pairs of its positions and groups that clash.</remarks>
internal sealed class StandingBuilder
{
    private readonly QuestionGroups _groups;
    private readonly HashSet<ClaimGroup> _inForce;
    private readonly HashSet<PositionCell> _earlier;
    private readonly ImmutableArray<Position> _positions;
    private readonly List<ClaimGroup> _committing;

    private StandingBuilder(QuestionGroups groups)
    {
        _groups = groups;
        _inForce = [.. AllGroups().Where(group => group.Rows.Exists(row => groups.IsInForce(group, row)))];
        _earlier = FindEarlier();
        _positions = [.. groups.Positions.Select(cell => new Position(cell, groups, _earlier.Contains(cell))).OrderBy(position => position.FirstId)];
        _committing = [.. _inForce.Where(Commits)];
    }

    public static QuestionStanding Build(LedgerRoot root, int question, ComparisonSettings settings) =>
        new StandingBuilder(QuestionGroups.Of(root, question, settings)).Build();

    private QuestionStanding Build()
    {
        var current = _committing.Where(group => !_earlier.Contains(group.Position)).ToArray();
        var origins = Origins.Count(current.Select(group => group.Standpoint.Roots), _groups.Root.Entities);
        var commonGround = origins < 2 ? [] : CommonGround.Of(current, _positions, _groups);
        var silent = FindSilent();
        return new QuestionStanding(_groups, StateOf(origins, commonGround, silent), _positions, commonGround, SidesOf(current), silent);
    }

    private QuestionState StateOf(int origins, ImmutableArray<Func<Answer>> commonGround, ImmutableArray<SilentParty> silent)
    {
        if (origins == 0)
        {
            return QuestionState.Unanswered;
        }

        return WorstStatus() switch
        {
            ComparisonStatus.Conflict => QuestionState.Disputed,
            ComparisonStatus.Possible => QuestionState.PossiblyDisputed,
            _ when origins == 1 || !silent.IsEmpty => QuestionState.OneSided,
            _ when !commonGround.IsEmpty => QuestionState.Agreed,
            _ => QuestionState.Differing,
        };
    }

    // Whether two claims in force, in no earlier position, conflict; or else may conflict.
    private ComparisonStatus WorstStatus()
    {
        var worst = ComparisonStatus.None;
        foreach (var pair in new RivalSearch(_groups).GroupPairs().Where(pair => DecidesState(pair.First) && DecidesState(pair.Second)))
        {
            if (pair.Result.Status == ComparisonStatus.Conflict)
            {
                return ComparisonStatus.Conflict;
            }

            worst = pair.Result.Status == ComparisonStatus.Possible ? ComparisonStatus.Possible : worst;
        }

        return worst;
    }

    private bool DecidesState(ClaimGroup group) => _inForce.Contains(group) && !_earlier.Contains(group.Position);

    private IEnumerable<ClaimGroup> AllGroups() => _groups.Positions.SelectMany(position => position.Groups);

    // On a question of yes or no, who denies one answer gives the other; a doubt commits to nothing.
    private bool Commits(ClaimGroup group) =>
        !group.Position.Held.IsUnknown
        && (group.Standpoint.Force.Commits() || (group.Standpoint.Force == Force.Denies && _groups.Comparer.Question is YesNoQuestion));

    // Positions whose claims in force are each updated by a claim in force.
    private HashSet<PositionCell> FindEarlier()
    {
        if (_groups.Comparer.Question.Timing == Timing.Fixed)
        {
            return [];
        }

        var updated = new HashSet<ClaimGroup>();
        foreach (var pair in new RivalSearch(_groups).GroupPairs())
        {
            if (pair.Result.Code == ComparisonCode.Update && _inForce.Contains(pair.First) && _inForce.Contains(pair.Second))
            {
                updated.Add(pair.Result.Relation == Relation.UpdatedBy ? pair.First : pair.Second);
            }
        }

        return [.. _groups.Positions.Where(position =>
            position.Groups.Exists(_inForce.Contains) && position.Groups.TrueForAll(group => !_inForce.Contains(group) || updated.Contains(group)))];
    }

    private ImmutableArray<Speaker> SidesOf(IEnumerable<ClaimGroup> committing) =>
    [
        .. committing.SelectMany(group => group.Standpoint.Roots.Members).Distinct()
            .Select(root => (Speaker)_groups.Root.Entities[root].Entity)
            .OrderBy(side => side.Id),
    ];

    private ImmutableArray<SilentParty> FindSilent()
    {
        var spoke = _committing.SelectMany(group => group.Standpoint.Roots.Members).ToHashSet();
        return
        [
            .. _groups.Comparer.Question.Parties.Distinct().Order()
                .Where(party => !spoke.Contains(_groups.Root.Entities.NumberOf(party)))
                .Select(SilentPartyOf),
        ];
    }

    private SilentParty SilentPartyOf(EntityId party)
    {
        var root = _groups.Root;
        var number = root.Entities.NumberOf(party);
        var nonAnswers = _groups.Apart
            .Where(row => _groups.IsInForceApart(row) && root.Columns.Force(row).IsNonAnswer() && root.RootsOf(row).Members.Contains(number))
            .Select(row => new Claim(root, row))
            .OrderBy(claim => claim.Id);
        return new SilentParty((Speaker)root.Entities[number].Entity, [.. nonAnswers]);
    }
}
