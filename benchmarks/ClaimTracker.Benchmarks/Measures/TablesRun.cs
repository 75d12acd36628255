namespace ClaimTracker.Benchmarks;

/// <summary>Runs the tables that were asked for, and prints them.</summary>
internal static class TablesRun
{
    /// <returns>0, or 1 when engines disagreed.</returns>
    public static int Run(RunSettings settings, string? only, FileInfo? output)
    {
        var names = only?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [.. Measures.Names];
        if (names.FirstOrDefault(name => !Measures.Names.Contains(name)) is { } unknown)
        {
            Console.Error.WriteLine($"There is no table \"{unknown}\". There are: {string.Join(", ", Measures.Names)}.");
            return 2;
        }

        var report = new Report();
        var rounds = new Rounds(settings, report);
        foreach (var measure in Measures.All.Where(measure => names.Contains(measure.Name)))
        {
            measure.Run(settings, rounds, report);
        }

        var text = report.Print(settings);
        Console.WriteLine(text);
        if (output is not null)
        {
            File.WriteAllText(output.FullName, text);
        }

        return report.IsVoid ? 1 : 0;
    }
}
