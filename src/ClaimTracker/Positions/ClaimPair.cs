namespace ClaimTracker;

/// <summary>Two claims that give a finding, and what the first is to the second.</summary>
internal readonly record struct ClaimPair(int First, int Second, PairResult Result)
{
    public ClaimPair Mirrored() => new(Second, First, Result.Mirrored());
}
