using System.Text;

namespace ClaimTracker.Cli.Tests.Convert;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFile _folder = new("there.yaml", "claimTracker: 1\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("belgorod")]
    [InlineData("richka")]
    [InlineData("port")]
    public void Convert_AStoryToJsonAndBack_PrintsTheSameReport(string story)
    {
        var there = Cli.Run("convert", Cli.Story(story), In("story.json"));
        var back = Cli.Run("convert", In("story.json"), In("story.yaml"));

        Assert.Equal((ExitCode.Fine, ExitCode.Fine), (there.ExitCode, back.ExitCode));
        Assert.Equal(Cli.Run("check", Cli.Story(story), "--format", "json").Output, Cli.Run("check", In("story.yaml"), "--format", "json").Output);
        Assert.Contains("story.json is a claims document in JSON with", there.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_WithoutFrom_SaysAsWhatItReads()
    {
        var result = Cli.Run("convert", Cli.Richka, "-", "--to", "json");

        Assert.Contains("richka.yaml reads as a claims document in YAML; --from says otherwise.", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, (int)result.Json["claimTracker"]!);
    }

    [Fact]
    public void Convert_WithFrom_SaysNothing()
    {
        var result = Cli.RunOn("claimTracker: 1\n", "convert", "-", "-", "--from", "yaml", "--to", "yaml");

        Assert.Equal((ExitCode.Fine, "", "claimTracker: 1\n"), (result.ExitCode, result.Error, result.Output));
    }

    [Fact]
    public void Convert_ToEntriesAndBack_LosesNothing()
    {
        Cli.Run("convert", Cli.Port, In("port.entries.jsonl"));

        var back = Cli.Run("convert", In("port.entries.jsonl"), "-", "--to", "entries");

        Assert.Contains("port.entries.jsonl reads as the entries of a ledger", back.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(In("port.entries.jsonl")), back.Bytes);
    }

    [Fact]
    public void Convert_WhatTheFormatCannotCarry_IsListedWithCodeAndPath()
    {
        var result = Cli.RunOn(
            """
            claimTracker: 1
            entities: { a: { kind: person, name: A } }
            questions: { q: { text: Q? , answers: yesNo } }
            claims: [ { id: c1, speaker: a, question: q, answer: yes } ]
            scales: { s: { name: S, ratings: [ { id: low, label: Low }, { id: high, label: High } ] } }
            assessments: [ { claim: c1, scale: s, rating: high, by: desk } ]
            """,
            "convert", "-", "-", "--to", "json");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Contains("standard output: CT7008 at /scales/s/ratings/0: ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 thing could not be carried over to standard output.\n", result.Error.ReplaceLineEndings("\n").Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_OntoAFileThatIsThere_IsRefusedUnlessForced()
    {
        var refused = Cli.Run("convert", Cli.Richka, In("there.yaml"));
        var untouched = File.ReadAllText(In("there.yaml"));
        var forced = Cli.Run("convert", Cli.Richka, In("there.yaml"), "--force");

        Assert.Equal((ExitCode.Usage, "claimTracker: 1\n"), (refused.ExitCode, untouched));
        Assert.Contains("is there already; --force replaces it.", refused.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, forced.ExitCode);
        Assert.Contains("entities:", File.ReadAllText(In("there.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_WhatHasProblems_ListsThemAndLeavesNothingBehind()
    {
        var result = Cli.RunOn("claimTracker: 1\nclaims: [ { id: c1 } ]\n", "convert", "-", In("new.json"));

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("standard input:2:11: CT0003", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("nothing was written.\n", result.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(["there.yaml"], Directory.GetFiles(_folder.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Convert_OntoItself_ReadsBeforeItWrites()
    {
        File.Copy(Cli.Richka, In("story.yaml"));

        var result = Cli.Run("convert", In("story.yaml"), In("story.yaml"), "--force");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal(Cli.Run("check", Cli.Richka, "--format", "json").Output, Cli.Run("check", In("story.yaml"), "--format", "json").Output);
    }

    [Theory]
    [InlineData("does not tell the format: give --to", "convert", "{in}", "story.txt")]
    [InlineData("Standard output has no name that tells the format", "convert", "{in}", "-")]
    [InlineData("There is no file \"nowhere.yaml\"", "convert", "nowhere.yaml", "-", "--to", "json")]
    [InlineData("there is no folder", "convert", "{in}", "no-such-folder/story.json")]
    [InlineData("'xlsx'", "convert", "{in}", "-", "--to", "xlsx")]
    [InlineData("--zone takes the IANA name", "convert", "{in}", "-", "--to", "json", "--zone", "Here")]
    public void Convert_WrongUsage_SaysWhatIsWrong(string sentence, params string[] arguments)
    {
        var result = Cli.Run([.. arguments.Select(argument => argument.Replace("{in}", Cli.Richka, StringComparison.Ordinal))]);

        Assert.Equal((ExitCode.Usage, ""), (result.ExitCode, Encoding.UTF8.GetString(result.Bytes)));
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(_folder.Folder, name);
}
