namespace ClaimTracker.Benchmarks;

/// <summary><c>claimtracker board</c> of a thousand claims on fifty questions, against <c>claimtracker check</c> of the same document.</summary>
internal sealed class WrittenBoard : IMeasure
{
    private const int Claims = 1000;
    private const int RunsPerRound = 4;

    public string Name => "board";

    public void Run(RunSettings settings, Rounds rounds, Report report)
    {
        using var folder = new TemporaryFolder();
        var workload = new GeneratedWorkload(settings.Capped(Claims));
        var document = folder.File("document.json");
        var page = folder.File("board.html");
        StoryDocument.Write(document, workload);
        var table = report.Table(
            $"board of {Show.Count(Claims)} claims on {Show.Count(workload.Questions.Length)} questions, process start to end", "published", "board", "check", "ratio", "page");
        foreach (var way in settings.Publications)
        {
            Console.Error.WriteLine($"board, {Claims:N0} claims, {way.Name}");
            var tool = PublishedProgram.Publish("src/ClaimTracker.Cli/ClaimTracker.Cli.csproj", folder, way);
            var (board, check) = Turns.Of(
                settings.Rounds * RunsPerRound,
                () => tool.Run(folder.File("nothing.txt"), "board", document, "-o", page),
                () => tool.Run(folder.File("report.txt"), "check", document));
            table.Row(way.Name, Show.Seconds(board), Show.Seconds(check), Show.Ratio(board / check), $"{new FileInfo(page).Length / 1024} KiB");
            report.Verdict($"board of {Show.Count(Claims)} claims, {way.Name}", Show.Seconds(board), $"check: {Show.Seconds(check)}", board / check, atMost: 3);
        }
    }
}
