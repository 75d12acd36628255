namespace ClaimTracker.Benchmarks;

/// <summary>What a ledger keeps for each claim; the rows are made as they are read, and nothing else keeps them.</summary>
internal static class MemoryTask
{
    public static ChildResult Run(ChildTask task)
    {
        var workload = new GeneratedWorkload(task.Shape);
        var values = Loaded(workload);
        var isComplete = Read(workload, values);
        return new ChildResult(values.ToDictionary(value => value.Key, value => value.Value / task.Shape.Claims), isComplete ? "all mentioned" : "some claims not mentioned");
    }

    // What is kept for the rows, and then for the same rows once more, which bring no new text.
    private static Dictionary<string, double> Loaded(GeneratedWorkload workload)
    {
        var ledger = new OurLedger();
        ledger.Declare(workload);
        var values = new Dictionary<string, double>();
        var (bytes, census) = (Kept(), ObjectCensus.OfThisProcess());
        ledger.RecordAll(workload.Texts().Take(workload.Shape.Claims));
        values["loaded"] = Kept() - bytes;
        var loaded = ObjectCensus.OfThisProcess();
        ledger.RecordAll(workload.Texts().Take(workload.Shape.Claims));
        values["again"] = Kept() - bytes - values["loaded"];
        var again = ObjectCensus.OfThisProcess();
        GC.KeepAlive(ledger);
        if (census is not null && loaded is not null && again is not null)
        {
            foreach (var kind in loaded.Values.Keys)
            {
                values[kind] = loaded.Values[kind] - census.Values[kind];
                values[$"{kind} again"] = again.Values[kind] - loaded.Values[kind];
            }
        }

        return values;
    }

    private static bool Read(GeneratedWorkload workload, Dictionary<string, double> values)
    {
        var ledger = new OurLedger();
        ledger.Declare(workload);
        var bytes = Kept();
        ledger.RecordAll(workload.Texts().Take(workload.Shape.Claims));
        var mentions = ledger.Ledger.Standings.Sum(standing => standing.Positions.Sum(position => (long)position.Mentions));
        values["read"] = Kept() - bytes;
        GC.KeepAlive(ledger);
        return mentions == workload.Shape.Claims;
    }

    private static long Kept()
    {
        WarmUp.Settle();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
