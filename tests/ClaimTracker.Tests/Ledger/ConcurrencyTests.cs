namespace ClaimTracker.Tests;

/// <summary>Readers on other threads see the ledger as it was after some whole entry, never in between.</summary>
public sealed class ConcurrencyTests
{
    private const int Readers = 3;

    [Fact]
    public void Now_ReadWhileOthersWrite_IsAConsistentPrefix() =>
        History.Any.Where(history => history.Steps.Length > 10).Sample(
            history =>
            {
                var expected = Moments(history);
                var player = new Player(history);
                using var start = new Barrier(Readers + 1);
                using var stop = new CancellationTokenSource();
                var readers = Enumerable.Range(0, Readers)
                    .Select(_ => Task.Factory.StartNew(
                        () => ReadAndCompare(player.Ledger, expected, start, stop.Token),
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default))
                    .ToArray();

                start.SignalAndWait(CancellationToken.None);
                foreach (var _ in history.Steps)
                {
                    player.PlayNext();
                }

                stop.Cancel();
                Task.WaitAll(readers, CancellationToken.None);

                Assert.Equal(expected[player.Ledger.Now.Entries.Count()], MomentOf(player.Ledger.Now));
            },
            iter: Soak.Size(2_000),
            threads: 1);

    // How the ledger reads after each entry, told by a ledger that nobody else reads.
    private static Dictionary<int, string> Moments(History history)
    {
        var moments = new Dictionary<int, string>();
        var player = new Player(history);
        moments[player.Ledger.Now.Entries.Count()] = MomentOf(player.Ledger.Now);
        foreach (var _ in history.Steps)
        {
            player.PlayNext();
            moments[player.Ledger.Now.Entries.Count()] = MomentOf(player.Ledger.Now);
        }

        return moments;
    }

    private static void ReadAndCompare(ClaimLedger ledger, Dictionary<int, string> expected, Barrier start, CancellationToken stop)
    {
        start.SignalAndWait(CancellationToken.None);
        while (!stop.IsCancellationRequested)
        {
            var now = ledger.Now;

            Assert.Equal(expected[now.Entries.Count()], MomentOf(now));
        }
    }

    private static string MomentOf(LedgerSnapshot now) => $"{Printed.Ids(now.Entities)}\n{Printed.Ids(now.Claims)}\n{Printed.Of(now)}";
}
