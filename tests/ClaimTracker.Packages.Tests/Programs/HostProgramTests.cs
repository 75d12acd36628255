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

    private static bool IsLog(string line) => line.StartsWith("info: ", StringComparison.Ordinal) || line.StartsWith(' ');

    private Task<string> Run(string feed) => Command.Run(programs.FolderOf("host"), "dotnet", ["exec", programs.DllOf("host")], feed);
}
