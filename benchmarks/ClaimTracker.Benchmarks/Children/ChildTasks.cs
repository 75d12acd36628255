namespace ClaimTracker.Benchmarks;

/// <summary>The work that is done in a process of its own, so that no engine disturbs the memory of another.</summary>
internal static class ChildTasks
{
    public const string Load = "load";
    public const string Pairs = "pairs";
    public const string OneClaim = "one";
    public const string Memory = "memory";
    public const string Views = "views";

    public static ChildResult Run(ChildTask task) => task.Measure switch
    {
        Load => LoadTask.Run(task),
        Pairs => PairsTask.Run(task),
        OneClaim => OneClaimTask.Run(task),
        Memory => MemoryTask.Run(task),
        Views => ViewsTask.Run(task),
        _ => throw new ArgumentException($"There is no measure \"{task.Measure}\".", nameof(task)),
    };
}
