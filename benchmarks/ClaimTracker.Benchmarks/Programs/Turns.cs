namespace ClaimTracker.Benchmarks;

/// <summary>Runs two programs in turns, after one run of each that does not count.</summary>
internal static class Turns
{
    /// <returns>The medians, in seconds.</returns>
    public static (double First, double Second) Of(int rounds, Func<ProgramRun> first, Func<ProgramRun> second)
    {
        Succeeded(first());
        Succeeded(second());
        var times = Enumerable.Range(0, rounds).Select(_ => (First: Succeeded(first()), Second: Succeeded(second()))).ToArray();
        return (times.Select(time => time.First).Order().ElementAt(rounds / 2), times.Select(time => time.Second).Order().ElementAt(rounds / 2));
    }

    private static double Succeeded(ProgramRun run) => run.ExitCode == 0
        ? run.Seconds
        : throw new InvalidOperationException($"A program ended with {run.ExitCode}.");
}
