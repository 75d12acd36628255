using System.Diagnostics;

namespace ClaimTracker.Benchmarks;

/// <summary>Loads the rows and reads the disputes with their positions. Declaring and generating are not measured.</summary>
internal static class LoadTask
{
    private const int AtLeastClaims = 500_000;

    public static ChildResult Run(ChildTask task)
    {
        WarmUp.Do(task, workload => Once(task.Engine, workload, LoadRows.Of(workload, EngineNames.TakesText(task.Engine))));
        var workload = new GeneratedWorkload(task.Shape);
        var rows = LoadRows.Of(workload, EngineNames.TakesText(task.Engine));

        // Little data is loaded a few times, and the median of the times is told.
        var times = Enumerable.Range(0, Math.Clamp(AtLeastClaims / task.Shape.Claims, 1, 5))
            .Select(_ => Once(task.Engine, workload, rows))
            .OrderBy(time => time.Load + time.Disputes)
            .ToArray();
        var (load, disputes, declare, totals) = times[times.Length / 2];
        return new ChildResult(
            new() { ["load"] = load, ["disputes"] = disputes, ["total"] = load + disputes, ["declare"] = declare },
            totals.ToString());
    }

    private static (double Load, double Disputes, double Declare, DisputeTotals Totals) Once(string name, GeneratedWorkload workload, LoadRows rows)
    {
        using var engine = EngineNames.Make(name);
        var begin = Stopwatch.GetTimestamp();
        engine.Declare(workload);
        var declared = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        WarmUp.Settle();
        begin = Stopwatch.GetTimestamp();
        engine.Load(rows);
        var loaded = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var totals = engine.Disputes();
        return (loaded, Stopwatch.GetElapsedTime(begin).TotalSeconds - loaded, declared, totals);
    }
}
