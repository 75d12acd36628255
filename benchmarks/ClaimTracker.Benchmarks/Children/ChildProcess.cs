using System.Diagnostics;

namespace ClaimTracker.Benchmarks;

/// <summary>Runs a task in a process of its own and waits for it.</summary>
internal static class ChildProcess
{
    public static ChildResult Run(ChildTask task) => Run(task.Arguments);

    public static ChildResult Run(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0 ? ChildResult.Read(output) : null)
            ?? throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode} and no result. {output}");
    }
}
