using ClaimTracker;
using ClaimTracker.EntityFrameworkCore;
using ClaimTracker.EntityFrameworkCore.Writer;

// DATABASE CONNECTION LEDGER NAME WRITERS: opens the ledger when told to on standard input, and records claims until it is told to stop or is killed.
var (database, connection, ledgerName, name, writers) = (args[0], args[1], args[2], args[3], int.Parse(args[4]));
var options = new ClaimTrackerOptions();
_ = database == "sqlite" ? options.UseSqlite(connection) : options.UseNpgsql(connection);

await using var store = new ClaimStore(options);
await store.LedgersAsync();
Report.Line("ready");
if (Console.ReadLine() is null)
{
    return;
}

await using var ledger = await store.OpenAsync(ledgerName);
await Story.BeginAsync(ledger);
using var stop = new CancellationTokenSource();
_ = Task.Run(() =>
{
    _ = Console.ReadLine();
    stop.Cancel();
});
await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => Story.TellAsync(ledger, $"{name}-{writer}", stop.Token))));
Report.Line("done");
