namespace ClaimTracker.Cli.Tests;

/// <summary>What only a real process shows: its streams, its exit code, the terminal.</summary>
public sealed class ToolTests
{
    [Fact]
    public async Task Check_Redirected_IsWhatTheApprovedTextSays()
    {
        var result = await Tool.Run(["check", Cli.Belgorod]);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(Cli.Run("check", Cli.Belgorod).Output, result.Output);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task Check_StandardInputAsJson_IsUtf8WithoutMark()
    {
        var story = await File.ReadAllTextAsync(Cli.Richka, TestContext.Current.CancellationToken);

        var result = await Tool.Run(["check", "-", "--format", "json"], story, ("LC_ALL", "C"));

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal((byte)'{', result.Bytes[0]);
        Assert.Equal(Cli.Run("check", Cli.Richka, "--format", "json").Bytes, result.Bytes);
    }

    [Theory]
    [InlineData(ExitCode.Usage)]
    [InlineData(ExitCode.Usage, "check", "no-such-file.yaml")]
    [InlineData(ExitCode.Problems, "check", "-")]
    [InlineData(ExitCode.Fine, "schema")]
    [InlineData(ExitCode.Fine, "--help")]
    public async Task Run_Arguments_GiveTheExitCode(int exitCode, params string[] arguments)
    {
        var result = await Tool.Run(arguments);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(exitCode == ExitCode.Fine, result.Error.Length == 0);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FailOnConflict_ExitsWithThree() =>
        Assert.Equal(ExitCode.Found, (await Tool.Run(["check", Cli.Belgorod, "--fail-on", "conflict"])).ExitCode);

    [Fact]
    public async Task Check_NobodyReadsToTheEnd_EndsQuietly()
    {
        var result = await Tool.RunAndHangUp("compare", Cli.Richka, "--all-pairs", "--format", "json");

        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Check_OnATerminal_HasColours()
    {
        var result = await Tool.RunOnTerminal(["check", Cli.Belgorod]);
        Assert.SkipWhen(result is null, "There is no program here that makes a terminal.");

        Assert.Contains("\u001b[", result.Output, StringComparison.Ordinal);
        Assert.Contains("Disputed", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public async Task Check_OnATerminalWithoutColours_HasNone(string name, string value)
    {
        var result = await Tool.RunOnTerminal(["check", Cli.Belgorod], (name, value));
        Assert.SkipWhen(result is null, "There is no program here that makes a terminal.");

        Assert.DoesNotContain("\u001b[3", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[1m", result.Output, StringComparison.Ordinal);
        Assert.Contains("Disputed: Russia against Ukraine", result.Output, StringComparison.Ordinal);
    }
}
