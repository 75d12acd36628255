namespace ClaimTracker.Benchmarks;

/// <summary>How large and how often.</summary>
/// <param name="Claims">The size of most tables.</param>
/// <param name="LargeClaims">The size of the large ones; 0 leaves them out.</param>
/// <param name="Rounds">How often each engine is measured.</param>
/// <param name="Seed">Of the data.</param>
internal sealed record RunSettings(int Claims, int LargeClaims, int Rounds, ulong Seed)
{
    /// <summary>The size that a large one is compared with.</summary>
    public int SmallClaims { get; init; } = 100_000;

    /// <summary>How many single calls are timed.</summary>
    public int Calls { get; init; } = 100_000;

    /// <summary>The claims of the document that is checked.</summary>
    public int DocumentClaims { get; init; } = 100_000;

    /// <summary>How programs are published.</summary>
    public IReadOnlyList<Publication> Publications { get; init; } = [Publication.Plain, Publication.ReadyToRun, Publication.NativeAot];

    /// <summary>Whether engines share a process, memory apart: faster, and good for nothing but to see that all of them run.</summary>
    public bool IsInOneProcess { get; init; }

    /// <summary>The large size takes long, so it is measured less often.</summary>
    public int LargeRounds => Math.Min(3, Rounds);

    public static RunSettings Tiny(ulong seed) => new(2_000, 4_000, 1, seed)
    {
        SmallClaims = 1_000,
        Calls = 500,
        IsInOneProcess = true,
        DocumentClaims = 1_000,
        Publications = [Publication.Plain],
    };

    public WorkloadShape Capped(int claims) => new(claims, IsCapped: true, Seed);

    public WorkloadShape Uncapped(int claims) => new(claims, IsCapped: false, Seed);
}
