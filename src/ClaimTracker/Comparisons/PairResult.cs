namespace ClaimTracker;

/// <summary>What comparing two claims gave.</summary>
internal readonly record struct PairResult(Relation Relation, ComparisonStatus Status, string? Code, Reason Reason)
{
    public static PairResult Of(HeldRelation relation) => new(relation.Relation, ComparisonStatus.None, null, relation.Reason);

    public static PairResult NotComparable(Reason gate) => new(Relation.NotComparable, ComparisonStatus.None, null, gate);

    public PairResult Mirrored() => this with { Relation = Relation.Mirrored() };
}
