namespace ClaimTracker.Benchmarks;

/// <summary>One claim recorded and its findings read, when many claims are there.</summary>
internal sealed class OneClaim : IMeasure
{
    public string Name => "one";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        AtOneSize(settings, rounds, report);
        if (settings.LargeClaims > 0)
        {
            AtTwoSizes(settings, rounds, report);
        }
    }

    private static void AtOneSize(RunSettings settings, Rounds rounds, Report report)
    {
        var measured = rounds.Measure(
            settings.Rounds,
            new ChildTask(ChildTasks.OneClaim, "", settings.Capped(settings.Claims), settings.Calls),
            EngineNames.Ours, EngineNames.SqliteIds, EngineNames.Dictionaries, EngineNames.Arrays);
        var (ours, sqlite, what) = (measured[0], measured[1], $"record one at {Show.Count(settings.Claims)}");
        var table = Table(report, $"One claim recorded and its findings read, at {Show.Count(settings.Claims)} claims", "engine");
        foreach (var engine in measured)
        {
            Row(table, engine.Engine, engine);
        }

        report.Verdict($"{what}, p50", Show.Micro(ours["p50"]), "", ours["p50"] * 1e6, atMost: 6, unit: "µs");
        report.Verdict($"{what}, p99", Show.Micro(ours["p99"]), "", ours["p99"] * 1e6, atMost: 20, unit: "µs");
        report.Verdict($"{what}, worst call of all rounds", Show.Micro(ours.Worst("max")), "", ours.Worst("max") * 1e3, atMost: 5, unit: "ms");
        report.Verdict($"{what}, p50", Show.Micro(ours["p50"]), $"SQLite: {Show.Micro(sqlite["p50"])}", sqlite["p50"] / ours["p50"], atLeast: 10);
        report.Verdict($"{what}, p99", Show.Micro(ours["p99"]), $"SQLite: {Show.Micro(sqlite["p99"])}", sqlite["p99"] / ours["p99"], atLeast: 10);
    }

    private static void AtTwoSizes(RunSettings settings, Rounds rounds, Report report)
    {
        var small = new ChildTask(ChildTasks.OneClaim, EngineNames.Ours, settings.Capped(settings.SmallClaims), settings.Calls, "sizes");
        var large = small with { Shape = settings.Capped(settings.LargeClaims) };
        var measured = rounds.Measure(settings.LargeRounds, [small, large, small with { Engine = EngineNames.Arrays }, large with { Engine = EngineNames.Arrays }]);
        var table = Table(report, "One claim recorded and its findings read, by size", "engine and claims");
        foreach (var (engine, claims) in measured.Zip([settings.SmallClaims, settings.LargeClaims, settings.SmallClaims, settings.LargeClaims]))
        {
            Row(table, $"{engine.Engine}, {Show.Count(claims)}", engine);
        }

        report.Verdict(
            $"record one at {Show.Count(settings.LargeClaims)} against {Show.Count(settings.SmallClaims)}, p99",
            Show.Micro(measured[1]["p99"]),
            $"ours: {Show.Micro(measured[0]["p99"])}",
            measured[1]["p99"] / measured[0]["p99"],
            atMost: 2);
    }

    private static MarkdownTable Table(Report report, string title, string first) => report.Table(title, first, "p50", "p99", "p99.9", "worst", "mean");

    private static void Row(MarkdownTable table, string title, Medians engine) => table.Row(
        title, Show.Micro(engine["p50"]), Show.Micro(engine["p99"]), Show.Micro(engine["p99.9"]), Show.Micro(engine.Worst("max")), Show.Micro(engine["mean"]));
}
