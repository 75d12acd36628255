using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What a standing tells beside its state and its positions: the common ground, the sides, and who is silent.</summary>
/// <param name="Origins">How many origins commit to an answer now.</param>
/// <param name="CommonGround">The common ground; read when asked for, so that what is kept shows no more than the ledger after a redaction.</param>
/// <param name="Sides">The sides that commit to an answer now.</param>
/// <param name="Silent">The parties that have not.</param>
internal sealed record StandingDetails(
    int Origins, ImmutableArray<Func<Answer>> CommonGround, ImmutableArray<Speaker> Sides, ImmutableArray<SilentParty> Silent)
{
    /// <summary>The state of a question that is answered and on which nothing conflicts, not even possibly.</summary>
    public QuestionState StateWithoutConflict => (Origins, Silent.IsEmpty, CommonGround.IsEmpty) switch
    {
        (1, _, _) or (_, false, _) => QuestionState.OneSided,
        (_, _, false) => QuestionState.Agreed,
        _ => QuestionState.Differing,
    };

    public static StandingDetails Of(QuestionGroups groups, CurrentGroups current)
    {
        var committing = current.Committing().ToList();
        var now = committing.FindAll(group => !current.IsEarlier(group.Position));
        var origins = ClaimTracker.Origins.Count(now.Select(group => group.Standpoint.Roots), groups.Root.Entities);
        return new StandingDetails(
            origins,
            origins < 2 ? [] : ClaimTracker.CommonGround.Of(now, groups),
            SidesOf(now, groups.Root),
            SilentOf(committing, groups));
    }

    private static ImmutableArray<Speaker> SidesOf(List<ClaimGroup> committing, LedgerRoot root) =>
    [
        .. committing.SelectMany(group => group.Standpoint.Roots.Members).Distinct()
            .Select(side => (Speaker)root.Entities[side].Entity)
            .OrderBy(side => side.Id),
    ];

    private static ImmutableArray<SilentParty> SilentOf(List<ClaimGroup> committing, QuestionGroups groups)
    {
        var spoke = committing.SelectMany(group => group.Standpoint.Roots.Members).ToHashSet();
        return
        [
            .. groups.Comparer.Question.Parties.Distinct().Order()
                .Where(party => !spoke.Contains(groups.Root.Entities.NumberOf(party)))
                .Select(party => SilentPartyOf(party, groups)),
        ];
    }

    private static SilentParty SilentPartyOf(EntityId party, QuestionGroups groups)
    {
        var root = groups.Root;
        var number = root.Entities.NumberOf(party);
        var nonAnswers = groups.Apart
            .Where(row => root.StandsUncorrected(row) && root.Columns.Force(row).IsNonAnswer() && root.RootsOf(row).Members.Contains(number))
            .Select(row => new Claim(root, row))
            .OrderBy(claim => claim.Id);
        return new SilentParty((Speaker)root.Entities[number].Entity, [.. nonAnswers]);
    }
}
