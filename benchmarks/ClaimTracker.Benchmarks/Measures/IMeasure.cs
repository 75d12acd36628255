namespace ClaimTracker.Benchmarks;

/// <summary>One table, or a few that belong together.</summary>
internal interface IMeasure
{
    /// <summary>The word for it on the command line.</summary>
    public string Name { get; }

    public void Run(RunSettings settings, Rounds rounds, Report report);
}
