namespace ClaimTracker;

/// <summary>How two held answers relate, before time and speaker are looked at.</summary>
internal readonly record struct HeldRelation(Relation Relation, Reason Reason)
{
    public static HeldRelation Same => new(Relation.Same, Reason.Same);

    public static HeldRelation Refines => new(Relation.Refines, Reason.Refines);

    public static HeldRelation RefinedBy => new(Relation.RefinedBy, Reason.Refines);

    public static HeldRelation BothCanBeTrue => new(Relation.Compatible, Reason.BothCanBeTrue);

    public static HeldRelation NotComparable(Reason gate) => new(Relation.NotComparable, gate);
}
