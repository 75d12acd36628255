namespace ClaimTracker;

/// <summary>How two held answers relate, before time and speaker are looked at.</summary>
/// <remarks>The default is none that two answers can have.</remarks>
internal readonly record struct HeldRelation(Relation Relation, Reason Reason)
{
    public static HeldRelation Same => new(Relation.Same, Reason.Same);

    public static HeldRelation Refines => new(Relation.Refines, Reason.Refines);

    public static HeldRelation RefinedBy => new(Relation.RefinedBy, Reason.Refines);

    public static HeldRelation BothCanBeTrue => new(Relation.Compatible, Reason.BothCanBeTrue);

    /// <summary>Whether claims that hold the answers can have something to tell one another: free text that differs only where an editor linked two claims.</summary>
    public bool MayClash => Relation.Clashes() || Reason == Reason.Unstructured;

    public static HeldRelation NotComparable(Reason gate) => new(Relation.NotComparable, gate);

    public HeldRelation Mirrored() => this with { Relation = Relation.Mirrored() };
}
