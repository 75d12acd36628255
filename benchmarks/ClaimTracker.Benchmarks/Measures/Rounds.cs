namespace ClaimTracker.Benchmarks;

/// <summary>Measures tasks in turns, round by round, and remembers what was measured already.</summary>
internal sealed class Rounds(RunSettings settings, Report report)
{
    private readonly Dictionary<ChildTask, List<ChildResult>> _measured = [];

    /// <summary>The medians of several engines on the same data. All of them have to agree, or the report is void.</summary>
    public IReadOnlyList<Medians> Measure(int rounds, ChildTask task, params ReadOnlySpan<string> engines)
    {
        List<ChildTask> tasks = [];
        foreach (var name in engines)
        {
            tasks.Add(task with { Engine = name });
        }

        return Measure(rounds, tasks);
    }

    /// <summary>The medians of several tasks that take turns. Those with the same data have to agree, or the report is void.</summary>
    public IReadOnlyList<Medians> Measure(int rounds, IReadOnlyList<ChildTask> tasks)
    {
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var task in tasks.Where(task => Of(task).Count < round))
            {
                Console.Error.WriteLine($"{task.Title}, round {round} of {rounds}: {task.Engine}");
                Of(task).Add(settings.IsInOneProcess && task.Measure != ChildTasks.Memory ? ChildTasks.Run(task) : ChildProcess.Run(task));
            }
        }

        foreach (var data in tasks.GroupBy(task => task.Title))
        {
            report.Agree(data.Key, data.SelectMany(task => Of(task).Select(result => (task.Engine, result.Agreement))));
        }

        return [.. tasks.Select(task => new Medians(task.Engine, Of(task)))];
    }

    private List<ChildResult> Of(ChildTask task)
    {
        if (!_measured.TryGetValue(task, out var results))
        {
            _measured[task] = results = [];
        }

        return results;
    }
}
