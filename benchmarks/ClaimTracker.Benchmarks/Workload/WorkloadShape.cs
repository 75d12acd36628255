namespace ClaimTracker.Benchmarks;

/// <summary>How large the generated data is, and whether one question may be very hot.</summary>
/// <param name="Claims">The number of statements.</param>
/// <param name="IsCapped">Whether the hottest question expects about 200 statements at most.</param>
/// <param name="Seed">Equal seeds give equal data.</param>
internal sealed record WorkloadShape(int Claims, bool IsCapped, ulong Seed)
{
    /// <summary>What the hottest question expects at most, where there is a cap.</summary>
    private const double HottestExpects = 200;

    public int Questions => Math.Max(1, Claims / 20);

    public int Speakers => Math.Max(100, Claims / 50);

    public double LargestShare => IsCapped ? HottestExpects / Claims : 1;
}
