namespace ClaimTracker.Packages.Tests;

public sealed class ToolTests(PackedFeed feed)
{
    [Fact]
    public async Task Install_FromTheFeed_ChecksAStory()
    {
        var folder = feed.FolderFor("tool");
        Directory.CreateDirectory(folder);

        await feed.Dotnet(folder, "tool", "install", "ClaimTracker.Cli", "--tool-path", "here", "--version", feed.Version, "--configfile", Path.Combine(folder, "..", "NuGet.config"));
        var printed = await Command.Run(
            Repository.Root, Path.Combine(folder, "here", OperatingSystem.IsWindows() ? "claimtracker.exe" : "claimtracker"), ["check", "docs/stories/belgorod.yaml"]);

        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "ClaimTracker.Cli.Tests", "Approval", "belgorod-100.approved.txt")).ReplaceLineEndings("\n").TrimEnd('\n'),
            printed.TrimEnd('\n'));
    }
}
