namespace ClaimTracker.Benchmarks;

/// <summary>The cost of one very hot question, against questions with a cap.</summary>
internal sealed class HotQuestion : IMeasure
{
    public string Name => "hot";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        var capped = rounds.Measure(settings.Rounds, new ChildTask(ChildTasks.Load, "", settings.Capped(settings.Claims)), EngineNames.Ours, EngineNames.Arrays);
        var uncapped = rounds.Measure(
            settings.Rounds,
            new ChildTask(ChildTasks.Load, "", settings.Uncapped(settings.Claims)),
            EngineNames.Ours, EngineNames.DuckText, EngineNames.Dictionaries, EngineNames.Arrays);
        var table = report.Table($"Uncapped popularity, {Show.Count(settings.Claims)} claims: load to disputes", "engine", "load", "disputes", "both", "times ours");
        foreach (var engine in uncapped)
        {
            table.Row(
                engine.Engine, Show.Seconds(engine["load"]), Show.Seconds(engine["disputes"]), Show.Seconds(engine["total"]),
                Show.Ratio(engine["total"] / uncapped[0]["total"]));
        }

        report.Verdict(
            "uncapped against capped cost per claim", Show.Seconds(uncapped[0]["total"]), $"ours, capped: {Show.Seconds(capped[0]["total"])}",
            uncapped[0]["total"] / capped[0]["total"], atMost: 1.3);
    }
}
