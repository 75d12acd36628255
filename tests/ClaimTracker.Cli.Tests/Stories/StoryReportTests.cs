using System.Text.Json.Nodes;
using ClaimTracker.Tests;

namespace ClaimTracker.Cli.Tests;

/// <summary>Both stories: the JSON that was written down by hand before they were first checked, and the texts that a person has read.</summary>
public sealed class StoryReportTests
{
    [Theory]
    [InlineData("belgorod")]
    [InlineData("richka")]
    public void Check_StoryAsJson_IsWhatWasWrittenBefore(string story)
    {
        var result = Cli.Run("check", FileOf(story), "--format", "json");

        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.TestProject, "Stories", $"{story}.expected.json")))!;
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
    public void Check_StoryAsText_IsTheApprovedOne(string story, int width)
    {
        var result = Cli.Run(["check", FileOf(story)], [], width);

        Assert.All(result.Lines, line => Assert.InRange(CellText.Cells(line), 0, width));
        Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
        Approved.Text($"{story}-{width}", result.Output);
    }

    /// <summary>When the first piece went out, when there was a rival, and when the desk put its own slip right.</summary>
    [Theory]
    [InlineData("15-20", "--as-of", "2023-05-22T15:20")]
    [InlineData("16-30", "--as-of", "2023-05-22T16:30+03:00")]
    [InlineData("17-10", "--as-of", "2023-05-22T14:10Z")]
    [InlineData("said-by-20-may", "--as-of", "2023-05-22", "--said-by", "2023-05-20")]
    public void Check_BelgorodAtAMoment_IsTheApprovedOne(string name, params string[] options) =>
        Approved.Text($"belgorod-{name}", Cli.Run(["check", Cli.Belgorod, .. options]).Output);

    [Fact]
    public void Check_BelgorodAtTheEndOfTheDay_IsBelgorod() =>
        Assert.Equal(
            Cli.Run("check", Cli.Belgorod, "--format", "json").Output,
            Cli.Run("check", Cli.Belgorod, "--format", "json", "--as-of", "2023-05-22").Output);

    [Fact]
    public void Check_BelgorodsDesk_IsTheApprovedOne()
    {
        var report = Cli.Run("check", Cli.Belgorod, "--format", "json").Json.AsObject();

        Approved.Text("belgorod-desk", string.Join('\n', new[] { "acts", "assessments", "usages" }.Select(part => $"{part}: {report[part]}")));
    }

    [Theory]
    [InlineData("belgorod")]
    [InlineData("richka")]
    public void Check_ShuffledStory_PrintsTheSameBytes(string story)
    {
        var text = File.ReadAllText(FileOf(story));
        var start = text.IndexOf("\n  - id: ", StringComparison.Ordinal) + 1;
        var end = text.IndexOf("\ncounterclaims:", StringComparison.Ordinal) + 1;
        var claims = text[start..end].Split("  - id: ", StringSplitOptions.RemoveEmptyEntries).Select(claim => $"  - id: {claim}").ToArray();
        new Random(20230522).Shuffle(claims);
        using var shuffled = new TemporaryFile($"{story}.yaml", text[..start] + string.Concat(claims) + text[end..]);

        foreach (var format in new[] { "text", "json" })
        {
            var before = Cli.Run("check", FileOf(story), "--format", format);
            var after = Cli.Run("check", shuffled.Path, "--format", format);
            Assert.Empty(after.Error);
            Assert.Equal(before.Bytes, after.Bytes);
        }
    }

    private static string FileOf(string story) => story == "belgorod" ? Cli.Belgorod : Cli.Richka;
}
