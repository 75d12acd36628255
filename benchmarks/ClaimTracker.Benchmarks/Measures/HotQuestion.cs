namespace ClaimTracker.Benchmarks;

/// <summary>The cost of one very hot question, against questions with a cap.</summary>
internal sealed class HotQuestion : IMeasure
{
    public string Name => "hot";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        var capped = new ChildTask(ChildTasks.Load, EngineNames.Ours, settings.Capped(settings.Claims), Series: Name);
        var uncapped = capped with { Shape = settings.Uncapped(settings.Claims) };
        var measured = rounds.Measure(settings.Rounds,
        [
            capped, uncapped, uncapped with { Engine = EngineNames.DuckText }, uncapped with { Engine = EngineNames.Dictionaries }, uncapped with { Engine = EngineNames.Arrays },
        ]);
        var (before, ours) = (measured[0]["total"], measured[1]["total"]);
        var table = report.Table($"Uncapped popularity, {Show.Count(settings.Claims)} claims: load to disputes", "engine", "load", "disputes", "both", "times ours");
        for (var place = 0; place < measured.Count; place++)
        {
            var engine = measured[place];
            table.Row(
                place == 0 ? $"{engine.Engine}, capped" : engine.Engine, Show.Seconds(engine["load"]), Show.Seconds(engine["disputes"]), Show.Seconds(engine["total"]),
                Show.Ratio(engine["total"] / ours));
        }

        report.Verdict("uncapped against capped cost per claim", Show.Seconds(ours), $"ours, capped: {Show.Seconds(before)}", ours / before, atMost: 1.3);
    }
}
