namespace ClaimTracker.Benchmarks;

/// <summary>Measures engines in turns, round by round, and remembers what was measured already.</summary>
internal sealed class Rounds(Report report)
{
    private readonly Dictionary<ChildTask, List<ChildResult>> _measured = [];

    /// <summary>The medians of each engine. All of them have to agree, or the report is void.</summary>
    public IReadOnlyList<Medians> Measure(int rounds, ChildTask task, params ReadOnlySpan<string> engines)
    {
        string[] names = [.. engines];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var name in names)
            {
                var results = Of(task with { Engine = name });
                if (results.Count <= round)
                {
                    Console.Error.WriteLine($"{task.Measure}, {task.Shape.Claims:N0} claims{(task.Shape.IsCapped ? "" : " uncapped")}, round {round + 1} of {rounds}: {name}");
                    results.Add(ChildProcess.Run(task with { Engine = name }));
                }
            }
        }

        report.Agree(
            $"{task.Measure}, {Show.Count(task.Shape.Claims)} claims, {(task.Shape.IsCapped ? "capped" : "uncapped")}",
            names.SelectMany(name => Of(task with { Engine = name }).Select(result => (name, result.Agreement))));
        return [.. names.Select(name => new Medians(name, Of(task with { Engine = name })))];
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
