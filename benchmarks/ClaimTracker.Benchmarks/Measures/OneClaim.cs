namespace ClaimTracker.Benchmarks;

/// <summary>One claim recorded and its findings read, when many claims are there.</summary>
internal sealed class OneClaim : IMeasure
{
    public string Name => "one";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        var (ours, sqlite) = AtSize(settings, settings.Claims, settings.Rounds, rounds, report);
        var at = Show.Count(settings.Claims);
        report.Verdict($"record one at {at}, p50", Show.Micro(ours["p50"]), "", ours["p50"] * 1e6, atMost: 6, unit: "µs");
        report.Verdict($"record one at {at}, p99", Show.Micro(ours["p99"]), "", ours["p99"] * 1e6, atMost: 20, unit: "µs");
        report.Verdict($"record one at {at}, worst call of all rounds", Show.Micro(ours.Worst("max")), "", ours.Worst("max") * 1e3, atMost: 5, unit: "ms");
        report.Verdict($"record one at {at}, p50", Show.Micro(ours["p50"]), $"SQLite: {Show.Micro(sqlite["p50"])}", sqlite["p50"] / ours["p50"], atLeast: 10);
        report.Verdict($"record one at {at}, p99", Show.Micro(ours["p99"]), $"SQLite: {Show.Micro(sqlite["p99"])}", sqlite["p99"] / ours["p99"], atLeast: 10);
        if (settings.LargeClaims == 0)
        {
            return;
        }

        var (small, _) = AtSize(settings, settings.SmallClaims, settings.Rounds, rounds, report);
        var (large, _) = AtSize(settings, settings.LargeClaims, settings.LargeRounds, rounds, report);
        report.Verdict(
            $"record one at {Show.Count(settings.LargeClaims)} against {Show.Count(settings.SmallClaims)}, p99",
            Show.Micro(large["p99"]),
            $"ours: {Show.Micro(small["p99"])}",
            large["p99"] / small["p99"],
            atMost: 2);
    }

    private static (Medians Ours, Medians Sqlite) AtSize(RunSettings settings, int claims, int count, Rounds rounds, Report report)
    {
        var task = new ChildTask(ChildTasks.OneClaim, "", settings.Capped(claims), settings.Calls);
        var measured = rounds.Measure(count, task, EngineNames.Ours, EngineNames.SqliteIds, EngineNames.Dictionaries, EngineNames.Arrays);
        var table = report.Table(
            $"One claim recorded and its findings read, at {Show.Count(claims)} claims", "engine", "p50", "p99", "p99.9", "worst", "mean", "p50 times ours");
        foreach (var engine in measured)
        {
            table.Row(
                engine.Engine, Show.Micro(engine["p50"]), Show.Micro(engine["p99"]), Show.Micro(engine["p99.9"]), Show.Micro(engine.Worst("max")),
                Show.Micro(engine["mean"]), Show.Ratio(engine["p50"] / measured[0]["p50"]));
        }

        return (measured[0], measured[1]);
    }
}
