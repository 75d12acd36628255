using ClaimTracker.Tests;

namespace ClaimTracker.Cli.Tests;

public sealed class TimelineTests
{
    [Theory]
    [InlineData("belgorod", 100)]
    [InlineData("belgorod", 60)]
    [InlineData("port", 100)]
    [InlineData("port", 60)]
    public void Timeline_Story_IsTheApprovedOne(string story, int width)
    {
        var result = Cli.Run(["timeline", Cli.Story(story)], [], width);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.All(result.Lines, line => Assert.InRange(CellText.Cells(line), 0, width));
        Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
        Approved.Text($"timeline-{story}-{width}", result.Output);
    }

    [Theory]
    [InlineData("question", "wounded")]
    [InlineData("speaker", "--speaker", "mayor")]
    [InlineData("question-and-speaker", "wounded", "--speaker", "chief")]
    public void Timeline_OnlyAPart_IsTheApprovedOne(string name, params string[] options) =>
        Approved.Text($"timeline-port-{name}", Cli.Run(["timeline", Cli.Port, .. options]).Output);

    [Fact]
    public void Timeline_SpeakerByName_IsTheOneWithTheId() =>
        Assert.Equal(Cli.Run("timeline", Cli.Port, "--speaker", "mayor").Output, Cli.Run("timeline", Cli.Port, "--speaker", "oyelaran").Output);

    [Fact]
    public void Timeline_Json_IsThatOfTheReport()
    {
        var json = Cli.Run("timeline", Cli.Port, "wounded", "--speaker", "chief", "--format", "json").Json;

        Assert.Equal(("Europe/Berlin", "wounded", "chief"), ((string)json["timeZone"]!, (string)json["question"]!, (string)json["speaker"]!));
        Assert.Equal(["claim", "published", "claim", "corrected"], json["items"]!.AsArray().Select(item => (string)item!["kind"]!));
    }

    [Fact]
    public void Timeline_NoClaims_SaysSo()
    {
        var result = Cli.RunOn("""{ "claimTracker": 1 }""", "timeline", "-");

        Assert.Equal(["Claims in standard input", "No claims on record."], result.Lines);
    }

    [Theory]
    [InlineData("No question has the id \"woundd\". Did you mean wounded?", "woundd")]
    [InlineData("No question has the id \"why not?\".", "why not?")]
    [InlineData("No speaker has the id or the name \"myor\". Did you mean mayor?", "--speaker", "myor")]
    [InlineData("No speaker has the id or the name \"Smith\". Ids in this document are, for example, chief, mayor and union.", "--speaker", "Smith")]
    public void Timeline_UnknownQuestionOrSpeaker_SaysWhatThereIs(string sentence, params string[] options)
    {
        var result = Cli.Run(["timeline", Cli.Port, .. options]);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Timeline_SpeakerWhoIsNone_SaysSo() =>
        Assert.Contains("\"bakhmut\" (Bakhmut) is no speaker.", Cli.Run("timeline", Cli.Belgorod, "--speaker", "bakhmut").Error, StringComparison.Ordinal);
}
