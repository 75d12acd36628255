namespace ClaimTracker.Benchmarks;

/// <summary><c>claimtracker check</c> of a real story, against a program that does nothing.</summary>
internal sealed class CheckedStory : IMeasure
{
    private const int RunsPerRound = 4;

    public string Name => "story";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        using var folder = new TemporaryFolder();
        var story = Path.Combine(PublishedProgram.Root(), "docs", "stories", "belgorod.yaml");
        var table = report.Table("check of the Belgorod story, process start to end", "published", "claimtracker", "empty program", "ratio");
        foreach (var way in settings.Publications)
        {
            Console.Error.WriteLine($"story, {way.Name}");
            var tool = PublishedProgram.Publish("src/ClaimTracker.Cli/ClaimTracker.Cli.csproj", folder, way);
            var empty = PublishedProgram.Publish("benchmarks/EmptyProgram/EmptyProgram.csproj", folder, way);
            var (ours, least) = Turns.Of(
                settings.Rounds * RunsPerRound, () => tool.Run(folder.File("report.txt"), "check", story), () => empty.Run(folder.File("empty.txt")));
            table.Row(way.Name, Show.Seconds(ours), Show.Seconds(least), Show.Ratio(ours / least));
            report.Verdict($"check of the Belgorod story, {way.Name}", Show.Seconds(ours), $"empty program: {Show.Seconds(least)}", ours / least, atMost: 3);
        }
    }
}
