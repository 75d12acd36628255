namespace ClaimTracker.Tests;

/// <summary>One thread writes, others read.</summary>
internal static class Threads
{
    private const int Readers = 3;

    public static void ReadWhileWriting(Action<int> write, Action read, int writes)
    {
        using var start = new Barrier(Readers + 1);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers)
            .Select(_ => Task.Factory.StartNew(
                () =>
                {
                    start.SignalAndWait(CancellationToken.None);
                    do
                    {
                        read();
                    }
                    while (!stop.IsCancellationRequested);
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default))
            .ToArray();

        start.SignalAndWait(CancellationToken.None);
        for (var i = 0; i < writes; i++)
        {
            write(i);
        }

        stop.Cancel();
        Task.WaitAll(readers, CancellationToken.None);
    }
}
