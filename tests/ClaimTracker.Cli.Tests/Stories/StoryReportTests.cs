using System.Text.Json.Nodes;
using ClaimTracker.Tests;

namespace ClaimTracker.Cli.Tests;

/// <summary>Both stories: the JSON that was written down by hand before they were first checked, and the texts that a person has read.</summary>
public sealed class StoryReportTests
{
    [Theory]
    [InlineData("belgorod")]
    [InlineData("richka")]
    public async Task Check_StoryAsJson_IsWhatWasWrittenBefore(string story)
    {
        var result = await Cli.Run("check", FileOf(story), "--format", "json");

        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.TestProject, "Stories", $"{story}.expected.json"), TestContext.Current.CancellationToken))!;
        var actual = result.Json;
        foreach (var finding in actual["findings"]!.AsArray())
        {
            Assert.True(finding!.AsObject().Remove("explanation"));
        }

        // The report may say more than what was written down then, such as acts and declared counterclaims.
        Assert.All(expected.AsObject(), part => Assert.Equal(part.Value!.ToString(), actual[part.Key]!.ToString()));
        Assert.Equal(ExitCode.Fine, result.ExitCode);
    }

    [Theory]
    [InlineData("belgorod", 100)]
    [InlineData("belgorod", 40)]
    [InlineData("richka", 100)]
    [InlineData("richka", 40)]
    public async Task Check_StoryAsText_IsTheApprovedOne(string story, int width)
    {
        var result = await Cli.Run(["check", FileOf(story)], [], width);

        Assert.All(result.Lines, line => Assert.InRange(CellText.Cells(line), 0, width));
        Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
        Approved.Text($"{story}-{width}", result.Output);
    }

    [Theory]
    [InlineData("belgorod")]
    [InlineData("richka")]
    public async Task Check_ShuffledStory_PrintsTheSameBytes(string story)
    {
        var text = await File.ReadAllTextAsync(FileOf(story), TestContext.Current.CancellationToken);
        var start = text.IndexOf("\n  - id: ", StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\ncounterclaims:", StringComparison.Ordinal) + 1;
        var claims = text[start..end].Split("  - id: ", StringSplitOptions.RemoveEmptyEntries).Select(claim => $"  - id: {claim}").ToArray();
        new Random(20230522).Shuffle(claims);
        using var shuffled = new TemporaryFile($"{story}.yaml", text[..start] + string.Concat(claims) + text[end..]);

        foreach (var format in new[] { "text", "json" })
        {
            var before = await Cli.Run("check", FileOf(story), "--format", format);
            var after = await Cli.Run("check", shuffled.Path, "--format", format);
            Assert.Empty(after.Error);
            Assert.Equal(before.Bytes, after.Bytes);
        }
    }

    private static string FileOf(string story) => story == "belgorod" ? Cli.Belgorod : Cli.Richka;
}
