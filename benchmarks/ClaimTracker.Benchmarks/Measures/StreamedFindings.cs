namespace ClaimTracker.Benchmarks;

/// <summary>The memory of a check that prints each finding, against one that prints groups of them: it should not grow with their number.</summary>
internal sealed class StreamedFindings : IMeasure
{
    public string Name => "findings";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        using var folder = new TemporaryFolder();
        var workload = new GeneratedWorkload(settings.Capped(settings.DocumentClaims / 10));
        var document = folder.File("document.json");
        StoryDocument.Write(document, workload);
        var claims = Show.Count(workload.Shape.Claims);
        Console.Error.WriteLine($"findings, {claims} claims");
        var tool = PublishedProgram.Publish("src/ClaimTracker.Cli/ClaimTracker.Cli.csproj", folder, Publication.Plain);
        var grouped = tool.PeakOf("check", document, "--group", "--format", "json");
        var each = tool.PeakOf("check", document, "--format", "json");
        report.Table($"Most memory of check --format json, {claims} claims", "findings", "working set")
            .Row("grouped", $"{Show.Figure(grouped / 1048576.0)} MiB")
            .Row("each", $"{Show.Figure(each / 1048576.0)} MiB");
        report.Verdict(
            $"memory of check without --group, {claims} claims", $"{Show.Figure(each / 1048576.0)} MiB", $"with --group: {Show.Figure(grouped / 1048576.0)} MiB",
            (double)each / grouped, atMost: 1.25);
    }
}
