using BenchmarkDotNet.Attributes;

namespace ClaimTracker.Benchmarks;

/// <summary>Recording one claim and reading its findings, beside the same on resolved rows in plain arrays.</summary>
/// <remarks>The number of calls is fixed, so that every call has a row of its own and the questions hardly grow.</remarks>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 4, iterationCount: 10, invocationCount: 1024)]
public class SmallRecord
{
    private const int Incoming = 1024 * 24;

    private readonly OurIncoming _ours = new();
    private readonly ArrayIncoming _arrays = new(takesText: false);
    private int _next;

    /// <summary>How many claims are there.</summary>
    [Params(100_000, 1_000_000)]
    public int Claims { get; set; }

    /// <summary>Loads both.</summary>
    [GlobalSetup]
    public void Load()
    {
        var workload = new GeneratedWorkload(new WorkloadShape(Claims, IsCapped: true, Seed: 5));
        _ours.Prepare(workload, Incoming);
        _arrays.Prepare(workload, Incoming);
        _next = 0;
    }

    /// <summary>Ours.</summary>
    [Benchmark]
    public int RecordOne() => _ours.Take(_next++);

    /// <summary>The arrays.</summary>
    [Benchmark(Baseline = true)]
    public int RecordOneInArrays() => _arrays.Take(_next++);
}
