namespace ClaimTracker;

/// <summary>How answers to one question relate, and what follows from what.</summary>
/// <remarks>Pure. The tables are DESIGN 2.3 and 2.4.</remarks>
internal sealed class AnswerLogic(Question question, EntityTable entities, AnswerComparer? comparer)
{
    private readonly AnswerComparer? _answers = comparer is EntityComparison ? null : comparer;
    private readonly EntityComparer? _entities = (comparer as EntityComparison)?.Entities;
    private EntitySets? _sets;

    private EntitySets Sets => _sets ??= new EntitySets(entities);

    /// <summary>Whether a comparer of the house compares the answers.</summary>
    public bool IsHouse => comparer is not null;

    /// <summary>Whether lists of entities are compared member by member.</summary>
    public bool TakesSets => comparer is null && question is EntityQuestion { Cardinality: Cardinality.Many };

    /// <summary>How two held answers relate; gates of the answers included.</summary>
    public HeldRelation Relate(HeldAnswer first, HeldAnswer second)
    {
        if (first.IsUnknown || second.IsUnknown)
        {
            return HeldRelation.NotComparable(Reason.UnknownAnswer);
        }

        if (first.Answer is ComparedAnswer.Figure { Unit: var unit } && second.Answer is ComparedAnswer.Figure { Unit: var other } && unit != other)
        {
            return HeldRelation.NotComparable(Reason.DifferentUnit);
        }

        if (comparer is null && first.Answer is ComparedAnswer.Folded text && second.Answer is ComparedAnswer.Folded otherText && text != otherText)
        {
            return HeldRelation.NotComparable(Reason.Unstructured);
        }

        return TakesSets && first.Answer is ComparedAnswer.Named one && second.Answer is ComparedAnswer.Named two
            ? Sets.Relate(one, first.IsDenied, two, second.IsDenied)
            : Combine(first, second);
    }

    /// <summary>Whether asserting the first answer says the second as well.</summary>
    public bool Entails(HeldAnswer first, HeldAnswer second)
    {
        if (TakesSets && first.Answer is ComparedAnswer.Named one && second.Answer is ComparedAnswer.Named two)
        {
            return Sets.Entails(one, two);
        }

        return Relate(first, second).Relation is Relation.Same or Relation.Refines;
    }

    private HeldRelation Combine(HeldAnswer first, HeldAnswer second)
    {
        var (asserted, why) = RelateAsserted(first, second);
        return (first.IsDenied, second.IsDenied) switch
        {
            (false, false) => BothCommit(asserted, why, first),
            (false, true) => CommitAgainstDenial(asserted, AnswerRelation.Narrower),
            (true, false) => CommitAgainstDenial(asserted, AnswerRelation.Broader),
            _ => BothDeny(asserted),
        };
    }

    private static HeldRelation BothCommit(AnswerRelation asserted, Reason why, HeldAnswer first) => asserted switch
    {
        AnswerRelation.Equal => HeldRelation.Same,
        AnswerRelation.Narrower => HeldRelation.Refines,
        AnswerRelation.Broader => HeldRelation.RefinedBy,
        AnswerRelation.Overlapping => new HeldRelation(Relation.Compatible, why),
        _ => new HeldRelation(first.Answer is ComparedAnswer.Polar ? Relation.Contradictory : Relation.Contrary, why),
    };

    // Denying the broader answer denies the narrower one too; denying the narrower leaves the broader.
    private static HeldRelation CommitAgainstDenial(AnswerRelation asserted, AnswerRelation commitIsNarrower) => asserted switch
    {
        AnswerRelation.Equal => new HeldRelation(Relation.Contradictory, Reason.Denied),
        _ when asserted == commitIsNarrower => new HeldRelation(Relation.Contrary, Reason.Denied),
        _ => HeldRelation.BothCanBeTrue,
    };

    private static HeldRelation BothDeny(AnswerRelation asserted) => asserted switch
    {
        AnswerRelation.Equal => HeldRelation.Same,
        AnswerRelation.Narrower => HeldRelation.RefinedBy,
        AnswerRelation.Broader => HeldRelation.Refines,
        _ => HeldRelation.BothCanBeTrue,
    };

    // How the answers would relate if both were asserted, and why they overlap or exclude one another.
    private (AnswerRelation Relation, Reason Why) RelateAsserted(HeldAnswer first, HeldAnswer second) => (first.Answer, second.Answer) switch
    {
        var (one, two) when one.Equals(two) => (AnswerRelation.Equal, Reason.Same),
        (ComparedAnswer.Nothing, _) or (_, ComparedAnswer.Nothing) => (AnswerRelation.Exclusive, Reason.NoneAgainstSome),
        _ when _answers is not null => Read(_answers.Compare(first.Written, second.Written)),
        (ComparedAnswer.Named one, ComparedAnswer.Named two) => RelateEntities(one.Members[0], two.Members[0]),
        (ComparedAnswer.Figure one, ComparedAnswer.Figure two) => RelateIntervals(
            one.Interval.Contains(two.Interval), two.Interval.Contains(one.Interval), one.Interval.Intersects(two.Interval)),
        (ComparedAnswer.Date one, ComparedAnswer.Date two) => RelateIntervals(
            one.Interval.Contains(two.Interval), two.Interval.Contains(one.Interval), one.Interval.Intersects(two.Interval)),
        _ => (AnswerRelation.Exclusive, Reason.YesAgainstNo),
    };

    // What a comparer of the house says, and why where that matters.
    private (AnswerRelation, Reason) Read(AnswerRelation relation) => (relation, question) switch
    {
        ( < AnswerRelation.Equal or > AnswerRelation.Exclusive, _) => throw new InvalidOperationException(
            FormattableString.Invariant($"The comparer \"{comparer!.Id}\" gave {(int)relation}, which is no {nameof(AnswerRelation)}.")),
        (AnswerRelation.Overlapping, _) => (AnswerRelation.Overlapping, Reason.BothCanBeTrue),
        (_, QuantityQuestion or DateQuestion) => (relation, Reason.DisjointIntervals),
        (_, YesNoQuestion) => (relation, Reason.YesAgainstNo),
        _ => (relation, Reason.PresumedExclusive),
    };

    private (AnswerRelation, Reason) RelateEntities(int x, int y)
    {
        if (entities.IsWithin(x, y))
        {
            return (AnswerRelation.Narrower, Reason.Refines);
        }

        if (entities.IsWithin(y, x))
        {
            return (AnswerRelation.Broader, Reason.Refines);
        }

        if (entities.ShareNarrower(x, y))
        {
            return (AnswerRelation.Overlapping, Reason.BothCanBeTrue);
        }

        if (entities.AreDistinct(x, y))
        {
            return (AnswerRelation.Exclusive, Reason.DeclaredDistinct);
        }

        return _entities is null ? (AnswerRelation.Exclusive, Reason.PresumedExclusive) : Read(_entities.Compare(entities[x].Entity, entities[y].Entity));
    }

    private static (AnswerRelation, Reason) RelateIntervals(bool contains, bool isContained, bool intersects) => (contains, isContained, intersects) switch
    {
        (true, true, _) => (AnswerRelation.Equal, Reason.Same),
        (true, _, _) => (AnswerRelation.Broader, Reason.Refines),
        (_, true, _) => (AnswerRelation.Narrower, Reason.Refines),
        (_, _, true) => (AnswerRelation.Overlapping, Reason.IntervalsIntersect),
        _ => (AnswerRelation.Exclusive, Reason.DisjointIntervals),
    };
}
