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
            var live = new ChildTask(ChildTasks.Views, ViewsTask.Live, shape);
            var measured = rounds.Measure(settings.Rounds, [live, live with { Engine = ViewsTask.AfterOneMore }, live with { Engine = ViewsTask.AfterAsManyAgain }]);
            var table = report.Table($"First reading of a question, {Show.Count(shape.Claims)} claims, {popularity}", "view", "hottest question", "each of the others");
            foreach (var way in measured)
            {
                table.Row(way.Engine, Show.Micro(way["hottest"]), Show.Micro(way["each"]));
            }

            var (now, view) = (measured[0], measured[1]);
            report.Verdict(
                $"views, hottest question, {popularity}", Show.Micro(view["hottest"]), $"live: {Show.Micro(now["hottest"])}", view["hottest"] / now["hottest"], atMost: 2);
            report.Verdict($"views, other questions, {popularity}", Show.Micro(view["each"]), $"live: {Show.Micro(now["each"])}", view["each"] / now["each"], atMost: 2);
        }
    }
}
