using System.Diagnostics;

namespace ClaimTracker.Benchmarks;

/// <summary>Ledgers that are kept: recording one by one and by many writers against raw inserts, and opening against reading and parsing the same rows.</summary>
internal sealed class StoredClaims : IMeasure
{
    private const int Writers = 64;

    // As long as code is still being compiled, a time tells of that.
    private const int WarmUps = 4;

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
        var drafts = new Queue<ClaimDraft>(workload.Texts().Take(1 + (2 * calls * RoundsOf(settings))).Select(our.DraftOf));
        await ledger.RecordAsync(drafts.Dequeue());
        var line = EntryLine.Of(ledger.Entries.Last());
        using var raw = new RawRows(database);
        var times = new List<(double Raw, double One, double Many)>();
        for (var round = 0; round < RoundsOf(settings); round++)
        {
            times.Add((
                await MedianAsync(Enumerable.Repeat(line, calls), text => { raw.Insert(text); return Task.CompletedTask; }),
                await MedianAsync(Taken(drafts, calls), draft => ledger.RecordAsync(draft)),
                await TimedAsync(calls, () => Task.WhenAll(Taken(drafts, calls).Chunk(Math.Max(1, calls / Writers)).Select(some => StoredLedgers.RecordAsync(ledger, some))))));
        }

        var measured = times[WarmUpsOf(settings)..];
        var (rawTime, one, many) = (Median(measured, time => time.Raw), Median(measured, time => time.One), Median(measured, time => time.Many));
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
        for (var round = 0; round < RoundsOf(settings); round++)
        {
            times.Add((
                await TimedAsync(1, () => Task.Run(() => count = RawRows.ReadAll(database, name))),
                await TimedAsync(1, async () =>
                {
                    await using var opened = await store.OpenAsync(name);
                    report.Agree($"store, {database.Name}, {Show.Count(claims)} claims", [("raw", $"{count:N0} entries"), (EngineNames.Ours, $"{opened.Sequence:N0} entries")]);
                })));
        }

        var measured = times[WarmUpsOf(settings)..];
        var (raw, ours) = (Median(measured, time => time.Raw), Median(measured, time => time.Ours));
        report.Table($"A ledger of {Show.Count(claims)} claims opened from {database.Name}", "what", "time")
            .Row("SELECT, and each line parsed as JSON", Show.Seconds(raw))
            .Row("OpenAsync", Show.Seconds(ours));
        report.Verdict($"{database.Name}: opening {Show.Count(claims)} claims", Show.Seconds(ours), $"SELECT and parse: {Show.Seconds(raw)}", ours / raw, atMost: 2);
    }

    private static ClaimDraft[] Taken(Queue<ClaimDraft> drafts, int count) => [.. Enumerable.Range(0, count).Select(_ => drafts.Dequeue())];

    // Single commits now and then wait for what others write to the disk, so that the median tells more than the sum.
    private static async Task<double> MedianAsync<T>(IEnumerable<T> items, Func<T, Task> write)
    {
        WarmUp.Settle();
        var times = new List<double>();
        foreach (var item in items)
        {
            var begin = Stopwatch.GetTimestamp();
            await write(item);
            times.Add(Stopwatch.GetElapsedTime(begin).TotalSeconds);
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static async Task<double> TimedAsync(int calls, Func<Task> run)
    {
        WarmUp.Settle();
        var begin = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds / calls;
    }

    private static double Median<T>(List<T> times, Func<T, double> of) => times.Select(of).Order().ElementAt(times.Count / 2);

    private static int WarmUpsOf(RunSettings settings) => settings.IsInOneProcess ? 1 : WarmUps;

    private static int RoundsOf(RunSettings settings) => WarmUpsOf(settings) + settings.Rounds;
}
