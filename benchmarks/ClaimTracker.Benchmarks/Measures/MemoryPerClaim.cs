namespace ClaimTracker.Benchmarks;

/// <summary>What a ledger keeps for each claim.</summary>
internal sealed class MemoryPerClaim : IMeasure
{
    public string Name => "memory";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        var ours = rounds.Measure(1, new ChildTask(ChildTasks.Memory, "", settings.Capped(settings.Claims)), EngineNames.Ours)[0];
        report.Table($"Memory of {Show.Count(settings.Claims)} claims, bytes for each", "kept", "bytes")
            .Row("all, when loaded", Show.Figure(ours["loaded"]))
            .Row("of which different texts, as strings", Show.Figure(ours["texts"]))
            .Row("texts apart", Show.Figure(ours["apart"]))
            .Row("all, when every standing was read", Show.Figure(ours["read"]));
        report.Verdict("memory per claim, texts apart", Show.Figure(ours["apart"]), "", ours["apart"], atMost: 120, unit: "bytes");
        report.Verdict("memory per claim, texts included", Show.Figure(ours["loaded"]), "", ours["loaded"], atMost: 250, unit: "bytes");
    }
}
