using System.Diagnostics;
using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>Takes in claims one by one when many are there, and times each call by itself.</summary>
internal static class OneClaimTask
{
    // So many that nearly every question of a million claims has had one: what is made for a question at its first claim after a load is not what is asked for here.
    private const int WarmUpCalls = 200_000;

    public static ChildResult Run(ChildTask task)
    {
        var workload = new GeneratedWorkload(task.Shape);
        var incoming = Make(task.Engine);
        using var owner = incoming as IDisposable;
        var warmUp = Math.Min(WarmUpCalls, task.Calls);
        incoming.Prepare(workload, warmUp + task.Calls);
        var found = 0L;
        for (var number = 0; number < warmUp; number++)
        {
            incoming.Ready(number);
            found += incoming.Take(number);
        }

        WarmUp.Pause(task);
        WarmUp.Settle();
        var ticks = new long[task.Calls];
        for (var number = 0; number < ticks.Length; number++)
        {
            incoming.Ready(warmUp + number);
            var begin = Stopwatch.GetTimestamp();
            found += incoming.Take(warmUp + number);
            ticks[number] = Stopwatch.GetTimestamp() - begin;
        }

        Array.Sort(ticks);
        return new ChildResult(
            new()
            {
                ["p50"] = At(ticks, 0.5),
                ["p99"] = At(ticks, 0.99),
                ["p99.9"] = At(ticks, 0.999),
                ["max"] = At(ticks, 1),
                ["mean"] = ticks.Average() / Stopwatch.Frequency,
            },
            string.Create(CultureInfo.InvariantCulture, $"{found:N0} findings"));
    }

    private static IIncomingClaims Make(string engine) => engine switch
    {
        EngineNames.Ours => new OurIncoming(),
        EngineNames.SqliteIds => new SqliteIncoming(),
        EngineNames.Dictionaries => new ArrayIncoming(takesText: true),
        EngineNames.Arrays => new ArrayIncoming(takesText: false),
        _ => throw new ArgumentException($"The engine \"{engine}\" takes in no single claims.", nameof(engine)),
    };

    private static double At(long[] ordered, double share) =>
        (double)ordered[Math.Min(ordered.Length - 1, (int)(ordered.Length * share))] / Stopwatch.Frequency;
}
