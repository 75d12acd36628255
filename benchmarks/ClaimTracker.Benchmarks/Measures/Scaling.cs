namespace ClaimTracker.Benchmarks;

/// <summary>How the time of a bulk load grows with its size: 1 means in proportion.</summary>
internal sealed class Scaling : IMeasure
{
    public string Name => "scaling";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        if (settings.LargeClaims == 0)
        {
            return;
        }

        var sizes = new[] { settings.SmallClaims, settings.Claims, settings.LargeClaims };
        var measured = rounds.Measure(
            settings.LargeRounds, [.. sizes.Select(claims => new ChildTask(ChildTasks.Load, EngineNames.Ours, settings.Capped(claims), Series: Name))]);
        var times = measured.Select(size => size["total"]).ToArray();
        var table = report.Table("Bulk load to disputes by size", "claims", "time", "each", "exponent from the size before");
        for (var i = 0; i < sizes.Length; i++)
        {
            table.Row(Show.Count(sizes[i]), Show.Seconds(times[i]), Show.Micro(times[i] / sizes[i]), i == 0 ? "" : Show.Figure(Exponent(i - 1, i)));
        }

        report.Verdict(
            $"scaling exponent of bulk load, {Show.Count(sizes[0])} to {Show.Count(sizes[^1])}", Show.Seconds(times[^1]), $"ours: {Show.Seconds(times[0])}", Exponent(0, 2), atMost: 1.15);

        double Exponent(int from, int to) => Math.Log(times[to] / times[from]) / Math.Log((double)sizes[to] / sizes[from]);
    }
}
