namespace ClaimTracker;

/// <summary>How lists of entities relate where several answers can be true, and what "only these" adds.</summary>
internal sealed class EntitySets(EntityTable entities)
{
    /// <summary>How two asserted or denied sets relate.</summary>
    public HeldRelation Relate(ComparedAnswer.Named first, bool firstDenied, ComparedAnswer.Named second, bool secondDenied) =>
        (firstDenied, secondDenied) switch
        {
            (false, false) => BothAsserted(first, second),
            (false, true) => AssertedAgainstDenied(first, second),
            (true, false) => AssertedAgainstDenied(second, first),
            _ => FromBothWays(DenialSaysMore(first, second), DenialSaysMore(second, first)),
        };

    /// <summary>Whether asserting the first set says the second as well.</summary>
    public bool Entails(ComparedAnswer.Named first, ComparedAnswer.Named second)
    {
        var namesAll = second.Members.All(member => first.Members.Any(own => entities.IsWithin(own, member)));
        return namesAll && (!second.IsOnly || (first.IsOnly && LiesWithin(first, second)));
    }

    private HeldRelation BothAsserted(ComparedAnswer.Named first, ComparedAnswer.Named second)
    {
        var relation = FromBothWays(Entails(first, second), Entails(second, first));
        return relation.Relation == Relation.Compatible && (HasOutsider(first, second) || HasOutsider(second, first))
            ? new HeldRelation(Relation.Contrary, Reason.OutsideOnlySet)
            : relation;
    }

    private HeldRelation AssertedAgainstDenied(ComparedAnswer.Named asserted, ComparedAnswer.Named denied)
    {
        if (denied.IsOnly)
        {
            // "It was not only them" denies that there is nobody else.
            return !Entails(asserted, denied)
                ? HeldRelation.BothCanBeTrue
                : new HeldRelation(Entails(denied, asserted) ? Relation.Contradictory : Relation.Contrary, Reason.Denied);
        }

        if (!asserted.Members.Any(member => denied.Members.Any(other => entities.IsWithin(member, other))))
        {
            return HeldRelation.BothCanBeTrue;
        }

        var isSameEntity = !asserted.IsOnly && asserted.Members is [var one] && denied.Members is [var other] && one == other;
        return new HeldRelation(isSameEntity ? Relation.Contradictory : Relation.Contrary, Reason.Denied);
    }

    private bool DenialSaysMore(ComparedAnswer.Named first, ComparedAnswer.Named second) => (first.IsOnly, second.IsOnly) switch
    {
        (true, true) => Entails(second, first),
        (true, false) => false,
        (false, true) => second.Members.Any(member => first.Members.Any(denied => entities.IsWithin(member, denied))),
        _ => LiesWithin(second, first),
    };

    // Every member of the first is within some member of the second.
    private bool LiesWithin(ComparedAnswer.Named first, ComparedAnswer.Named second) =>
        first.Members.All(member => second.Members.Any(other => entities.IsWithin(member, other)));

    // A member of the first that has nothing to do with any member of the other's only set.
    private bool HasOutsider(ComparedAnswer.Named first, ComparedAnswer.Named only) =>
        only.IsOnly && first.Members.Any(member => !only.Members.Any(
            allowed => entities.IsWithin(member, allowed) || entities.IsWithin(allowed, member) || entities.ShareNarrower(member, allowed)));

    private static HeldRelation FromBothWays(bool firstSaysMore, bool secondSaysMore) => (firstSaysMore, secondSaysMore) switch
    {
        (true, true) => HeldRelation.Same,
        (true, false) => HeldRelation.Refines,
        (false, true) => HeldRelation.RefinedBy,
        _ => HeldRelation.BothCanBeTrue,
    };
}
