using ClaimTracker.Tests;

namespace ClaimTracker.Cli.Tests;

public sealed class ImpactTests
{
    private const string Story =
        """
        claimTracker: 1
        entities: { a: { kind: state, name: Aland } }
        questions: { open: { text: "Is it open?", answers: yesNo } }
        claims: [ { id: c1, speaker: a, question: open, answer: yes, said: 2024-05-03 } ]

        """;

    private const string Used = "usages: [ { claim: c1, url: \"https://a.example/1\", title: Open, published: 2024-05-03, as: attributed } ]\n";

    [Theory]
    [InlineData("belgorod", 100)]
    [InlineData("belgorod", 60)]
    [InlineData("port", 100)]
    [InlineData("port", 60)]
    public void Impact_Story_IsTheApprovedOne(string story, int width)
    {
        var content = File.ReadAllBytes(Cli.Story(story));

        var result = Cli.Run(["impact", "-"], content, width);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.All(result.Lines, line => Assert.InRange(CellText.Cells(line), 0, width));
        Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
        Approved.Text($"impact-{story}-{width}", result.Output);
    }

    [Fact]
    public void Impact_File_SaysWhatToTypeToCompare()
    {
        using var file = new TemporaryFile("the story.yaml", File.ReadAllText(Cli.Belgorod));

        var result = Cli.Run("impact", file.Path);

        Assert.Contains($"To compare: claimtracker compare \"{file.Path}\" moscow-staffed kyiv-staffed", result.Flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Nothing to do: none of our pieces is on record (`usages`).")]
    [InlineData(Used, "Nothing to do: what we published in 1 piece still stands.")]
    public void Impact_AllStands_SaysThatThereIsNothingToDo(string more, string sentence)
    {
        var result = Cli.RunOn(Story + more, "impact", "-");

        Assert.Equal(["Claims in standard input", sentence], result.Lines);
    }

    [Theory]
    [InlineData("high", ExitCode.Fine)]
    [InlineData("medium", ExitCode.Found)]
    [InlineData("low", ExitCode.Found)]
    public void Impact_FailOn_ExitsWithThreeFromThatWeightOn(string least, int exitCode)
    {
        var result = Cli.RunOn(Story + Used + "events: [ { retract: c1, at: 2024-05-04 } ]", "impact", "-", "--fail-on", least);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains("Medium: “Open”", result.Lines);
    }

    [Fact]
    public void Impact_TimesUnknown_LeavesThemOut()
    {
        var result = Cli.RunOn(Story + Used + "events: [ { retract: c1 } ]", "impact", "-");

        Assert.EndsWith("Taken back by its speaker", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Impact_Json_IsByPiece()
    {
        var pieces = Cli.Run("impact", Cli.Port, "--format", "json").Json["pieces"]!.AsArray();

        Assert.Equal(["https://example.org/1 high", "https://example.org/3 high", "https://example.org/2 medium"], pieces.Select(piece => $"{piece!["url"]} {piece["weight"]}"));
    }
}
