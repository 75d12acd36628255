namespace ClaimTracker;

/// <summary>Two groups of rival claims and what any two claims of them are to one another.</summary>
internal readonly record struct GroupPair(ClaimGroup First, ClaimGroup Second, PairResult Result)
{
    public GroupPair Mirrored() => new(Second, First, Result.Mirrored());
}
