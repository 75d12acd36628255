namespace ClaimTracker.Benchmarks;

/// <summary>All pairs of claims that conflict, handed over one by one.</summary>
internal sealed class ConflictingPairs : IMeasure
{
    public string Name => "pairs";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        var measured = rounds.Measure(
            settings.Rounds,
            new ChildTask(ChildTasks.Pairs, "", settings.Capped(settings.Claims)),
            EngineNames.Ours, EngineNames.DuckText, EngineNames.SqliteText, EngineNames.Linq, EngineNames.Dictionaries, EngineNames.Arrays);
        var (ours, duck, sqlite) = (measured[0]["pairs"], measured[1]["pairs"], measured[2]["pairs"]);
        var table = report.Table(
            $"All conflicting pairs of {Show.Count(settings.Claims)} loaded claims", "engine", "handed over", "times ours", "only counted in the database");
        foreach (var engine in measured)
        {
            table.Row(engine.Engine, Show.Seconds(engine["pairs"]), Show.Ratio(engine["pairs"] / ours), engine.Has("counted") ? Show.Seconds(engine["counted"]) : "");
        }

        var what = $"all conflicting pairs, {Show.Count(settings.Claims)}";
        report.Verdict(what, Show.Seconds(ours), $"DuckDB, text: {Show.Seconds(duck)}", duck / ours, atLeast: 4);
        report.Verdict(what, Show.Seconds(ours), $"SQLite: {Show.Seconds(sqlite)}", sqlite / ours, atLeast: 20);
    }
}
