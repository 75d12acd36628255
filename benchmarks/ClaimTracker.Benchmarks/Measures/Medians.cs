namespace ClaimTracker.Benchmarks;

/// <summary>What an engine took, the median of its rounds.</summary>
internal sealed class Medians(string engine, IReadOnlyList<ChildResult> rounds)
{
    public string Engine => engine;

    public double this[string value]
    {
        get
        {
            var ordered = rounds.Select(round => round.Values[value]).Order().ToArray();
            return ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
        }
    }

    public bool Has(string value) => rounds[0].Values.ContainsKey(value);

    /// <summary>The largest of all rounds.</summary>
    public double Worst(string value) => rounds.Max(round => round.Values[value]);
}
