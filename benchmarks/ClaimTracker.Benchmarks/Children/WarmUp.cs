namespace ClaimTracker.Benchmarks;

/// <summary>Lets the compiler of the runtime do its work before anything is measured.</summary>
internal static class WarmUp
{
    private const int Claims = 20_000;
    private const int Times = 4;

    /// <summary>Does the same on small data a few times, with pauses in which methods are compiled anew. Data that is smaller still is not worth it.</summary>
    public static void Do(ChildTask task, Action<GeneratedWorkload> work)
    {
        if (IsTiny(task))
        {
            return;
        }

        var workload = new GeneratedWorkload(task.Shape with { Claims = Claims, IsCapped = true });
        for (var time = 0; time < Times; time++)
        {
            work(workload);

            // The runtime compiles anew, in the background, what was called often, once nothing new was called for 100 ms.
            Thread.Sleep(150);
        }

        Settle();
    }

    /// <summary>Waits until what was called often has been compiled anew.</summary>
    public static void Pause(ChildTask task) => Thread.Sleep(IsTiny(task) ? 0 : 500);

    /// <summary>Collects all that can be collected.</summary>
    public static void Settle()
    {
        for (var time = 0; time < 2; time++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
    }

    private static bool IsTiny(ChildTask task) => task.Shape.Claims < Claims;
}
