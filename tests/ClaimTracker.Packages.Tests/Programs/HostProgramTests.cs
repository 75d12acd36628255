using System.Globalization;

namespace ClaimTracker.Packages.Tests;

[Collection(nameof(EmbeddingPrograms))]
public sealed class HostProgramTests(EmbeddingPrograms programs)
{
    private readonly string _feed = File.ReadAllText(Path.Combine(EmbeddingPrograms.Source, "host", "feed.csv"));

    // The host tells of itself through the log, which stands indented below "info:".
    [Fact]
    public async Task Run_WithTheFeed_PrintsWhatThePageShows()
    {
        var output = await Run(_feed);

        EmbeddingPrograms.MustPrintWhatIsShown("host", string.Concat(output.Split('\n').Where(line => line.Length > 0 && !IsLog(line)).Select(line => line + "\n")));
    }

    [Fact]
    public async Task Run_EmptyFeed_StartsAndStopsAndPrintsNothing()
    {
        var output = await Run(string.Empty);

        var started = output.IndexOf("Application started.", StringComparison.Ordinal);
        var stopped = output.IndexOf("Application is shutting down...", StringComparison.Ordinal);
        Assert.True(started >= 0 && stopped > started, output);
        Assert.All(output.Split('\n'), line => Assert.True(line.Length == 0 || IsLog(line), line));
    }

    // As a service manager does it: the feed never ends, and the host is told to stop.
    [Fact]
    public async Task Run_ToldToStop_StopsInOrder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such signal here.");
        using var process = Command.Start(programs.FolderOf("host"), "dotnet", ["exec", programs.DllOf("host")]);
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var told = string.Empty;
        while (!told.Contains("Application started.", StringComparison.Ordinal))
        {
            told += await process.StandardOutput.ReadLineAsync(late.Token) ?? throw new InvalidOperationException(told);
        }

        await Command.Run(programs.FolderOf("host"), "sh", ["-c", string.Create(CultureInfo.InvariantCulture, $"kill -TERM {process.Id}")]);
        told += await process.StandardOutput.ReadToEndAsync(late.Token);
        await process.WaitForExitAsync(late.Token);

        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Application is shutting down...", told, StringComparison.Ordinal);
    }

    private static bool IsLog(string line) => line.StartsWith("info: ", StringComparison.Ordinal) || line.StartsWith(' ');

    private Task<string> Run(string feed) => Command.Run(programs.FolderOf("host"), "dotnet", ["exec", programs.DllOf("host")], feed);
}
