using System.Diagnostics;

namespace ClaimTracker.Benchmarks;

/// <summary>Reads all conflicting pairs of rows that are loaded and of which nothing was read yet.</summary>
internal static class PairsTask
{
    public static ChildResult Run(ChildTask task)
    {
        WarmUp.Do(task, workload => Once(task.Engine, workload));
        return Once(task.Engine, new GeneratedWorkload(task.Shape));
    }

    private static ChildResult Once(string name, GeneratedWorkload workload)
    {
        using var engine = EngineNames.Make(name);
        engine.Declare(workload);
        engine.Load(LoadRows.Of(workload, EngineNames.TakesText(name)));
        WarmUp.Settle();
        var begin = Stopwatch.GetTimestamp();
        var pairs = engine.Pairs();
        var values = new Dictionary<string, double> { ["pairs"] = Stopwatch.GetElapsedTime(begin).TotalSeconds };
        begin = Stopwatch.GetTimestamp();
        if (engine.CountedPairs() is { } counted)
        {
            values["counted"] = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            return new ChildResult(values, counted == pairs ? pairs.ToString() : $"{pairs} handed over, {counted} counted");
        }

        return new ChildResult(values, pairs.ToString());
    }
}
