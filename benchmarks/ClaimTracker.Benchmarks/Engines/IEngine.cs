namespace ClaimTracker.Benchmarks;

/// <summary>One way of keeping statements and telling what conflicts.</summary>
/// <remarks>Used in this order: <see cref="Declare"/>, which is not measured, then <see cref="Load"/>, then what is read.</remarks>
internal interface IEngine : IDisposable
{
    /// <summary>Takes in what is known beforehand: topics, questions and speakers.</summary>
    public void Declare(GeneratedWorkload workload);

    /// <summary>Takes in the rows.</summary>
    public void Load(LoadRows rows);

    /// <summary>Finds the disputed questions and hands over their positions.</summary>
    public DisputeTotals Disputes();

    /// <summary>Hands over all pairs of claims that conflict, one after the other.</summary>
    public PairTotals Pairs();

    /// <summary>The same, counted and summed without handing over any; null where there is no such way.</summary>
    public PairTotals? CountedPairs() => null;
}
