using System.Text;

namespace ClaimTracker.Cli.Tests;

/// <summary>Input that is not what it should be gets one plain sentence, or is read where users would expect that.</summary>
public sealed class WrongInputTests
{
    private const string Document =
        """
        claimTracker: 1
        story: { title: Мости й “bridges” }
        """;

    [Fact]
    public void Check_MissingFile_SaysSoAndExitsWithTwo()
    {
        using var file = new TemporaryFile("story.yaml", Document);
        var missing = Path.Combine(file.Folder, "stroy.yaml");

        var result = Cli.Run("check", missing);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Equal($"claimtracker: There is no file \"{missing}\". Did you mean \"story.yaml\"?{Environment.NewLine}", result.Error);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Check_Directory_SaysSoAndExitsWithTwo()
    {
        var folder = AppContext.BaseDirectory;

        var result = Cli.Run("check", folder);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Equal($"claimtracker: \"{folder}\" is a directory. Give a claims document: a YAML or JSON file.{Environment.NewLine}", result.Error);
    }

    [Fact]
    public void Check_FileInAMissingFolder_SaysSo()
    {
        var result = Cli.Run("check", Path.Combine(AppContext.BaseDirectory, "no", "such", "story.yaml"));

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith("claimtracker: There is no file ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_NoName_SaysSo()
    {
        var result = Cli.Run("check", "");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("The name of the file is empty", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("compare", "a", "b")]
    [InlineData("timeline")]
    [InlineData("diff", "--since", "2024-05-03")]
    [InlineData("impact")]
    public void AnyVerb_BinaryFile_IsOneProblem(string verb, params string[] rest)
    {
        using var file = new TemporaryFile("story.yaml", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 0xFF, 0xD8, 0]);

        var result = Cli.Run([verb, file.Path, .. rest]);

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains(": CT0001 The document is not a text", result.Error, StringComparison.Ordinal);
        Assert.EndsWith($"1 problem in {file.Path}; nothing was compared.{Environment.NewLine}", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("story.yaml")]
    [InlineData("story.json")]
    [InlineData("story")]
    public void Check_EmptyFile_IsOneProblem(string name)
    {
        using var file = new TemporaryFile(name, "");

        var result = Cli.Run("check", file.Path);

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains(": CT0001 The document is empty", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n'), line => line.Contains("CT0", StringComparison.Ordinal));
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Check_ByteOrderMark_IsRead(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        using var file = new TemporaryFile("story.yaml", [.. encoding.GetPreamble(), .. encoding.GetBytes(Document)]);

        var result = Cli.Run("check", file.Path);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal("Мости й “bridges”", result.Lines[0]);
    }

    [Theory]
    [InlineData("story.yml")]
    [InlineData("STORY.YAML")]
    public void Check_YamlEnding_IsReadAsYaml(string name)
    {
        using var file = new TemporaryFile(name, "{ claimTracker: 1, story: { title: Flow } }");

        Assert.Equal("Flow", Cli.Run("check", file.Path).Lines[0]);
    }

    [Fact]
    public void Check_JsonEnding_IsReadAsJson()
    {
        using var file = new TemporaryFile("story.json", "claimTracker: 1");

        Assert.Equal(ExitCode.Problems, Cli.Run("check", file.Path).ExitCode);
    }

    [Fact]
    public void Check_OtherEnding_LooksAtTheText()
    {
        using var json = new TemporaryFile("story.txt", """{ "claimTracker": 1, "story": { "title": "In JSON" } }""");
        using var yaml = new TemporaryFile("story.txt", Document);

        Assert.Equal("In JSON", Cli.Run("check", json.Path).Lines[0]);
        Assert.Equal("Мости й “bridges”", Cli.Run("check", yaml.Path).Lines[0]);
    }

    [Fact]
    public void Check_StandardInput_IsNamedInProblems()
    {
        var result = Cli.RunOn("claimTracker: 1\nclams: []\n", "check", "-");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.StartsWith("standard input:2:1: CT0002 ", result.Error, StringComparison.Ordinal);
    }
}
