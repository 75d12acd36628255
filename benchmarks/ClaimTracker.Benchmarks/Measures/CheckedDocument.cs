namespace ClaimTracker.Benchmarks;

/// <summary><c>claimtracker check --group --format json</c> of a long document, against a program that only reads and parses it.</summary>
internal sealed class CheckedDocument : IMeasure
{
    public string Name => "check";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        using var folder = new TemporaryFolder();
        var workload = new GeneratedWorkload(settings.Capped(settings.DocumentClaims));
        var document = folder.File("document.json");
        var output = folder.File("report.json");
        StoryDocument.Write(document, workload);
        var table = report.Table(
            $"check --group --format json of {Show.Count(settings.DocumentClaims)} claims on {Show.Count(workload.Questions.Length)} questions, process start to end",
            "published", "claimtracker", "only parsed", "ratio");
        foreach (var way in settings.Publications)
        {
            Console.Error.WriteLine($"check, {settings.DocumentClaims:N0} claims, {way.Name}");
            var tool = PublishedProgram.Publish("src/ClaimTracker.Cli/ClaimTracker.Cli.csproj", folder, way);
            var baseline = PublishedProgram.Publish("benchmarks/JsonBaseline/JsonBaseline.csproj", folder, way);
            var (ours, least) = Turns.Of(
                settings.Rounds,
                () => tool.Run(output, "check", document, "--group", "--format", "json"),
                () => baseline.Run(folder.File("baseline.txt"), document));
            report.Agree(
                $"check, {Show.Count(settings.DocumentClaims)} claims",
                [(EngineNames.Ours, CheckReport.Totals(output)), (EngineNames.Arrays, CheckReport.Totals(workload))]);
            table.Row(way.Name, Show.Seconds(ours), Show.Seconds(least), Show.Ratio(ours / least));
            report.Verdict($"check of {Show.Count(settings.DocumentClaims)} claims, {way.Name}", Show.Seconds(ours), $"System.Text.Json: {Show.Seconds(least)}", ours / least, atMost: 4);
        }
    }
}
