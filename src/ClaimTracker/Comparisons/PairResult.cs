namespace ClaimTracker;

/// <summary>What comparing two claims gave, in four bytes: there are very many of them.</summary>
internal readonly record struct PairResult
{
    private readonly byte _relation;
    private readonly byte _status;
    private readonly byte _reason;

    public PairResult(Relation relation, ComparisonStatus status, PairCode code, Reason reason)
    {
        (_relation, _status, _reason) = ((byte)relation, (byte)status, (byte)reason);
        Code = code;
    }

    public Relation Relation => (Relation)_relation;

    public ComparisonStatus Status => (ComparisonStatus)_status;

    public PairCode Code { get; }

    public Reason Reason => (Reason)_reason;

    public static PairResult Of(HeldRelation relation) => new(relation.Relation, ComparisonStatus.None, PairCode.None, relation.Reason);

    public static PairResult NotComparable(Reason gate) => new(Relation.NotComparable, ComparisonStatus.None, PairCode.None, gate);

    public PairResult Mirrored() => new(Relation.Mirrored(), Status, Code, Reason);
}
