namespace ClaimTracker.Benchmarks;

/// <summary>The first reading of a question in a view of an earlier moment, against that of the ledger as it is.</summary>
internal sealed class EarlierViews : IMeasure
{
    public string Name => "views";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        Table(settings.Capped(settings.Claims), "capped");
        Table(settings.Uncapped(settings.Claims), "uncapped");

        void Table(WorkloadShape shape, string popularity)
        {
            // The halfway view has other claims, so it agrees with nothing.
            var task = new ChildTask(ChildTasks.Views, "", shape);
            Medians[] measured =
            [
                .. rounds.Measure(settings.Rounds, task, ViewsTask.Live), .. rounds.Measure(settings.Rounds, task, ViewsTask.BeforeLast),
                .. rounds.Measure(settings.Rounds, task, ViewsTask.Halfway),
            ];
            var table = report.Table($"First reading of a question, {Show.Count(shape.Claims)} claims, {popularity}", "view", "hottest question", "each of 1,000 others");
            foreach (var way in measured)
            {
                table.Row(way.Engine, Show.Micro(way["hottest"]), Show.Micro(way["each"]));
            }

            var (live, view) = (measured[0], measured[1]);
            report.Verdict(
                $"views, hottest question, {popularity}", Show.Micro(view["hottest"]), $"live: {Show.Micro(live["hottest"])}", view["hottest"] / live["hottest"], atMost: 2);
            report.Verdict($"views, other questions, {popularity}", Show.Micro(view["each"]), $"live: {Show.Micro(live["each"])}", view["each"] / live["each"], atMost: 2);
        }
    }
}
