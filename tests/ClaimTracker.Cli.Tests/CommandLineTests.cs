using ClaimTracker.Documents;

namespace ClaimTracker.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("What is to be done?")]
    [InlineData("There is no command \"chek\"; the commands are check, compare, timeline, diff, impact, board, picture, box and 8 more", "chek", "story.yaml")]
    [InlineData("Did you mean check?", "chek")]
    [InlineData("Give FILE, a claims document, or --store and --ledger", "check")]
    [InlineData("'xml'", "check", "story.yaml", "--format", "xml")]
    [InlineData("'never'", "check", "story.yaml", "--fail-on", "never")]
    [InlineData("Required argument missing", "check", "story.yaml", "--as-of")]
    [InlineData("--as-of takes an exact moment", "check", "story.yaml", "--as-of", "noon")]
    [InlineData("--said-by takes a time", "check", "story.yaml", "--said-by", "noon")]
    [InlineData("Did you mean --fail-on?", "check", "story.yaml", "--fial-on", "conflict")]
    [InlineData("'other.yaml'", "check", "story.yaml", "other.yaml")]
    [InlineData("compare takes the ids of two claims, or --all-pairs", "compare", "story.yaml")]
    [InlineData("compare takes the ids of two claims, or --all-pairs", "compare", "story.yaml", "a")]
    [InlineData("compare takes the ids of two claims, or --all-pairs", "compare", "story.yaml", "a", "b", "--all-pairs")]
    [InlineData("There is no file \"@story.yaml\"", "check", "@story.yaml")]
    [InlineData("'--since' is required", "diff", "story.yaml")]
    [InlineData("--since takes an exact moment such as", "diff", "story.yaml", "--since", "yesterday")]
    [InlineData("\"2023-05\" is none of these", "diff", "story.yaml", "--since", "2023-05")]
    [InlineData("--until takes an exact moment such as", "diff", "story.yaml", "--since", "2023-05-22", "--until", "2023-05-22~")]
    [InlineData("'mural'", "picture", "story.yaml", "staffed", "--kind", "mural")]
    [InlineData("--position goes with --kind origins", "picture", "story.yaml", "staffed", "--position", "A")]
    [InlineData("--as-of takes an exact moment", "board", "story.yaml", "--as-of", "noon")]
    [InlineData("'urgent'", "impact", "story.yaml", "--fail-on", "urgent")]
    [InlineData("'other'", "timeline", "story.yaml", "question", "other")]
    public void Run_WrongUsage_SaysWhatIsWrongAndExitsWithTwo(string sentence, params string[] arguments)
    {
        var result = Cli.Run(arguments);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith("claimtracker: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(sentence, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("--help", "claimtracker check story.yaml")]
    [InlineData("check --help", "claimtracker check story.yaml --fail-on conflict")]
    [InlineData("compare -h", "claimtracker compare story.yaml --all-pairs")]
    [InlineData("timeline -h", "claimtracker timeline story.yaml staffed --speaker yusov")]
    [InlineData("diff -h", "claimtracker diff story.yaml --since 2023-05-22T17:00")]
    [InlineData("impact -h", "claimtracker impact story.yaml --fail-on high")]
    [InlineData("board -h", "claimtracker board story.yaml -o board.html")]
    [InlineData("picture -h", "claimtracker picture story.yaml staffed --kind timeline -o timeline.svg")]
    [InlineData("box -h", "claimtracker box story.yaml")]
    [InlineData("schema -?", "claimtracker schema > claims-document.schema.json")]
    public void Run_Help_HasExamplesAndExitCodes(string arguments, string example)
    {
        var result = Cli.Run(arguments.Split(' '));

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Contains($"  {example}", result.Lines);
        Assert.Contains("Exit codes:", result.Lines);
        Assert.Contains(result.Lines, line => line.StartsWith("  claimtracker ", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
    }

    [Fact]
    public void Run_Version_IsThatOfTheTool() => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+", Cli.Run("--version").Output);

    [Fact]
    public void Schema_Always_PrintsTheSchema()
    {
        var result = Cli.Run("schema");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal(ClaimsDocumentSchema.Text, result.Output);
    }

    [Fact]
    public void Run_OutputThatCannotBeWritten_IsOneSentence()
    {
        using var error = new StringWriter();

        var exitCode = CommandLine.Run(["check", Cli.Belgorod], Terminal.Of(Stream.Null, new FullDisk(), error));

        Assert.Equal(ExitCode.Internal, exitCode);
        Assert.Equal($"claimtracker: Reading or writing failed: The disk is full.{Environment.NewLine}", error.ToString());
    }

    [Fact]
    public void Run_UnexpectedFault_IsOneSentenceWithoutStackTrace()
    {
        using var error = new StringWriter();

        var exitCode = CommandLine.Run(["check", "-"], Terminal.Of(new Broken(), Stream.Null, error));

        Assert.Equal(ExitCode.Internal, exitCode);
        Assert.StartsWith("claimtracker: Something went wrong that should not have (NotSupportedException: ", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString().TrimEnd().Split('\n'));
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("The disk is full.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("The disk is full.");
    }

    private sealed class Broken : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("No.");

        public override int Read(Span<byte> buffer) => throw new NotSupportedException("No.");
    }
}
