namespace ClaimTracker.Benchmarks;

/// <summary>What an array loop keeps of a claim within its question.</summary>
internal readonly record struct ClaimTimes(int Row, int Position, int Start, int End)
{
    public bool Overlaps(in ClaimTimes other) => Start < other.End && other.Start < End;
}
