namespace ClaimTracker.Benchmarks;

/// <summary>From rows of text to disputes with their positions.</summary>
internal sealed class BulkLoad : IMeasure
{
    public string Name => "load";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        Table(settings.Claims, rounds.Measure(
            settings.Rounds,
            new ChildTask(ChildTasks.Load, "", settings.Capped(settings.Claims)),
            EngineNames.Ours, EngineNames.DuckText, EngineNames.Dictionaries, EngineNames.Linq, EngineNames.SqliteText,
            EngineNames.DuckIds, EngineNames.SqliteIds, EngineNames.Arrays));
        if (settings.LargeClaims > 0)
        {
            Table(settings.LargeClaims, rounds.Measure(
                settings.LargeRounds,
                new ChildTask(ChildTasks.Load, "", settings.Capped(settings.LargeClaims)),
                EngineNames.Ours, EngineNames.DuckText, EngineNames.Arrays));
        }

        void Table(int claims, IReadOnlyList<Medians> measured)
        {
            var (ours, duck) = (measured[0]["total"], measured[1]["total"]);
            var table = report.Table($"Bulk load to disputes with their positions, {Show.Count(claims)} claims", "engine", "load", "disputes", "both", "times ours");
            foreach (var engine in measured)
            {
                table.Row(engine.Engine, Show.Seconds(engine["load"]), Show.Seconds(engine["disputes"]), Show.Seconds(engine["total"]), Show.Ratio(engine["total"] / ours));
            }

            report.Verdict($"bulk load to disputes, {Show.Count(claims)}", Show.Seconds(ours), $"DuckDB, text: {Show.Seconds(duck)}", duck / ours, atLeast: 2);
        }
    }
}
