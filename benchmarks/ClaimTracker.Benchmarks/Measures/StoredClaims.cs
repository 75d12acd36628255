using System.Diagnostics;

namespace ClaimTracker.Benchmarks;

/// <summary>Ledgers that are kept: recording one by one and by many writers against raw inserts, and opening against reading and parsing the same rows.</summary>
internal sealed class StoredClaims : IMeasure
{
    private const int Writers = 64;

    public string Name => "store";

    public void Run(RunSettings settings, Rounds rounds, Report report) => RunAsync(settings, report).GetAwaiter().GetResult();

    private static async Task RunAsync(RunSettings settings, Report report)
    {
        using var folder = new TemporaryFolder();
        foreach (var database in BenchDatabases.In(folder))
        {
            Console.Error.WriteLine($"store, {database.Name}");
            await using var store = new ClaimStore(database.Options());
            await WriteAsync(settings, report, database, store);
            await OpenAsync(settings.SmallClaims, settings, report, database, store);
            if (!settings.IsInOneProcess && settings.Claims > settings.SmallClaims)
            {
                await OpenAsync(settings.Claims, settings, report, database, store);
            }
        }
    }

    private static async Task WriteAsync(RunSettings settings, Report report, BenchDatabase database, ClaimStore store)
    {
        var calls = Math.Clamp(settings.Calls / 100, 64, 1_000);
        await using var ledger = await store.OpenAsync("written");
        var workload = new GeneratedWorkload(settings.Capped(calls * Writers));
        var our = await StoredLedgers.DeclareAsync(ledger, workload);
        var drafts = new Queue<ClaimDraft>(workload.Texts().Take(1 + (2 * calls * (settings.Rounds + 1))).Select(our.DraftOf));
        await ledger.RecordAsync(drafts.Dequeue());
        var line = EntryLine.Of(ledger.Entries.Last());
        using var raw = new RawRows(database);
        var times = new List<(double Raw, double One, double Many)>();
        for (var round = 0; round <= settings.Rounds; round++)
        {
            times.Add((
                await TimedAsync(calls, () => Task.Run(() => raw.InsertAll(Enumerable.Repeat(line, calls)))),
                await TimedAsync(calls, () => StoredLedgers.RecordAsync(ledger, Taken(drafts, calls))),
                await TimedAsync(calls, () => Task.WhenAll(Taken(drafts, calls).Chunk(Math.Max(1, calls / Writers)).Select(some => StoredLedgers.RecordAsync(ledger, some))))));
        }

        // The first round warms up.
        var (rawTime, one, many) = (Median(times, time => time.Raw), Median(times, time => time.One), Median(times, time => time.Many));
        report.Table($"One claim recorded on {database.Name}, each on disk before the next", "what", "time each")
            .Row("raw INSERT, one writer", Show.Micro(rawTime))
            .Row("RecordAsync, one writer", Show.Micro(one))
            .Row($"RecordAsync, {Writers} writers", Show.Micro(many));
        report.Verdict($"{database.Name}: one writer", Show.Micro(one), $"raw INSERT: {Show.Micro(rawTime)}", one / rawTime, atMost: 1.3);
        report.Verdict($"{database.Name}: {Writers} writers", Show.Micro(many), $"raw INSERT: {Show.Micro(rawTime)}", rawTime / many, atLeast: 5);
    }

    private static async Task OpenAsync(int claims, RunSettings settings, Report report, BenchDatabase database, ClaimStore store)
    {
        var name = $"opened-{claims}";
        await using (var ledger = await store.OpenAsync(name))
        {
            await StoredLedgers.FillAsync(ledger, new GeneratedWorkload(settings.Capped(claims)));
        }

        var (times, count) = (new List<(double Raw, double Ours)>(), 0L);
        for (var round = 0; round <= settings.Rounds; round++)
        {
            times.Add((
                await TimedAsync(1, () => Task.Run(() => count = RawRows.ReadAll(database, name))),
                await TimedAsync(1, async () =>
                {
                    await using var opened = await store.OpenAsync(name);
                    report.Agree($"store, {database.Name}, {Show.Count(claims)} claims", [("raw", $"{count:N0} entries"), (EngineNames.Ours, $"{opened.Sequence:N0} entries")]);
                })));
        }

        var (raw, ours) = (Median(times, time => time.Raw), Median(times, time => time.Ours));
        report.Table($"A ledger of {Show.Count(claims)} claims opened from {database.Name}", "what", "time")
            .Row("SELECT, and each line parsed as JSON", Show.Seconds(raw))
            .Row("OpenAsync", Show.Seconds(ours));
        report.Verdict($"{database.Name}: opening {Show.Count(claims)} claims", Show.Seconds(ours), $"SELECT and parse: {Show.Seconds(raw)}", ours / raw, atMost: 2);
    }

    private static ClaimDraft[] Taken(Queue<ClaimDraft> drafts, int count) => [.. Enumerable.Range(0, count).Select(_ => drafts.Dequeue())];

    private static async Task<double> TimedAsync(int calls, Func<Task> run)
    {
        WarmUp.Settle();
        var begin = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds / calls;
    }

    private static double Median<T>(List<T> times, Func<T, double> of) => times.Skip(1).Select(of).Order().ElementAt((times.Count - 1) / 2);
}
