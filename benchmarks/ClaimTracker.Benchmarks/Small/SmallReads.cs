using BenchmarkDotNet.Attributes;

namespace ClaimTracker.Benchmarks;

/// <summary>Single readings of a ledger with many claims.</summary>
[MemoryDiagnoser]
public class SmallReads
{
    private readonly OurLedger _ledger = new();
    private Claim _first = null!;
    private Claim _second = null!;

    /// <summary>How many claims are there.</summary>
    [Params(1_000, 100_000)]
    public int Claims { get; set; }

    /// <summary>Loads the ledger.</summary>
    [GlobalSetup]
    public void Load()
    {
        var workload = new GeneratedWorkload(new WorkloadShape(Claims, IsCapped: true, Seed: 5));
        _ledger.Declare(workload);
        _ledger.RecordAll(workload.Texts().Take(Claims));
        var claims = _ledger.Ledger.On(AskedQuestion.IdOf(0)).InForce.Take(2).ToArray();
        (_first, _second) = (claims[0], claims[^1]);
    }

    /// <summary>The hottest question, which has not changed since it was read.</summary>
    [Benchmark]
    public QuestionState ReadOneQuestion() => _ledger.Ledger.On(AskedQuestion.IdOf(0)).State;

    /// <summary>The same of an earlier moment.</summary>
    [Benchmark]
    public QuestionState ReadOneQuestionAsOf() => _ledger.Ledger.AsOf(_ledger.Ledger.Sequence - 1).On(AskedQuestion.IdOf(0)).State;

    /// <summary>Two claims on one question.</summary>
    [Benchmark]
    public Relation CompareTwoClaims() => _ledger.Ledger.Compare(_first, _second).Relation;
}
