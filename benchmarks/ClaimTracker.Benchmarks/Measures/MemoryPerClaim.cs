namespace ClaimTracker.Benchmarks;

/// <summary>What a ledger keeps for each claim.</summary>
internal sealed class MemoryPerClaim : IMeasure
{
    public string Name => "memory";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        var ours = rounds.Measure(1, new ChildTask(ChildTasks.Memory, "", settings.Capped(settings.Claims)), EngineNames.Ours)[0];
        var table = report.Table($"Memory of {Show.Count(settings.Claims)} claims, for each", "kept", "for the rows", "for the same rows once more");
        table.Row("bytes", Show.Figure(ours["loaded"]), Show.Figure(ours["again"]));
        report.Verdict("memory per claim, texts included", Show.Figure(ours["loaded"]), "", ours["loaded"], atMost: 250, unit: "bytes");
        if (ours.Has("objects"))
        {
            var apart = ours["loaded"] - ours["bytes"];
            table.Row("bytes, strings apart", Show.Figure(apart), Show.Figure(ours["again"] - ours["bytes again"]))
                .Row("strings", Show.Figure(ours["strings"]), Show.Figure(ours["strings again"]))
                .Row("other objects", Show.Figure(ours["objects"] - ours["strings"]), Show.Figure(ours["objects again"] - ours["strings again"]));
            report.Verdict("memory per claim, texts apart", Show.Figure(apart), "", apart, atMost: 120, unit: "bytes");
            report.Verdict("objects per claim that brings no new text", Show.Figure(ours["objects again"]), "", ours["objects again"], atMost: 0.1, unit: "objects");
        }

        table.Row("bytes, when every standing was read", Show.Figure(ours["read"]), "");
    }
}
