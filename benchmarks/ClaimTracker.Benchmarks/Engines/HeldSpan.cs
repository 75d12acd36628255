namespace ClaimTracker.Benchmarks;

/// <summary>An answer that is asserted or denied: what the claims of one position share.</summary>
internal readonly record struct HeldSpan(bool Denies, int Low, int High)
{
    /// <summary>Whether two positions on one question clash.</summary>
    /// <remarks>Spans of a tree lie in one another or apart, so two asserted topics clash exactly when their spans are apart, as figures do.</remarks>
    public bool Clashes(in HeldSpan other) => (Denies, other.Denies) switch
    {
        (false, false) => High < other.Low || other.High < Low,
        (false, true) => other.Low <= Low && High <= other.High,
        (true, false) => Low <= other.Low && other.High <= High,
        _ => false,
    };
}
