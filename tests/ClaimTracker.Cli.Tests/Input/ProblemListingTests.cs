namespace ClaimTracker.Cli.Tests;

public sealed class ProblemListingTests
{
    [Fact]
    public void Check_Problems_AreListedLikeCompilerErrors()
    {
        using var file = new TemporaryFile("story.yaml", "claimTracker: 1\nquestions:\n  q: { text: Who?, answer: entity }\nclaims:\n  - { id: c1, speaker: nobody, question: q, answer: x }\n");

        var result = Cli.Run("check", file.Path);

        var lines = result.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.StartsWith($"{file.Path}:3:20: CT0002 ", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith($"{file.Path}:5:24: CT0005 ", StringComparison.Ordinal));
        Assert.Equal($"{lines.Length - 1} problems in {file.Path}; nothing was compared.", lines[^1]);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Check_ProblemsAsJson_AreOnBothStreams()
    {
        var result = Cli.RunOn("claimTracker: 1\nclams: []\n", "check", "-", "--format", "json", "--fail-on", "possible");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Equal("CT0002", (string)result.Json["problems"]![0]!["code"]!);
        Assert.Empty(result.Json["questions"]!.AsArray());
        Assert.Contains("CT0002", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 101, false)]
    [InlineData(101, 102, true)]
    [InlineData(250, 102, true)]
    public void Check_ManyProblems_AreCutOff(int problems, int lines, bool areCut)
    {
        var fields = string.Concat(Enumerable.Range(1, problems).Select(number => $"field-{number}: 1\n"));

        var result = Cli.RunOn($"claimTracker: 1\n{fields}", "check", "-");

        Assert.Equal(lines, result.Error.TrimEnd().Split('\n').Length);
        Assert.Equal(areCut, result.Error.Contains($"And {problems - 100} more; check --format json lists all of them.", StringComparison.Ordinal));
        Assert.Contains($"{problems} problems in standard input", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ControlCharactersInAProblem_AreNotPassedOn()
    {
        var result = Cli.RunOn("{ \"claimTracker\": 1, \"a\\u001b[2Jb\": 1 }", "check", "-");

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.DoesNotContain('\u001b', result.Error);
    }
}
