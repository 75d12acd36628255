using System.Text;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli.Tests;

/// <summary>A rule that failed: whoever reads the report, standard error or the exit code learns of it.</summary>
public sealed class RuleFailureTests
{
    private const string Sentence = "The rule CT9001 (Broken rule) failed, so that findings of it may be missing here. NotSupportedException: It ⟨U+001B⟩[31mbroke.";

    [Fact]
    public void Write_RuleThatFails_IsToldBelowTheSummary()
    {
        var lines = Report(WithBrokenRule(), out _);

        Assert.Equal("Story", lines[0]);
        Assert.StartsWith("Found: ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith($"Rule failed (CT9001): {Sentence}", string.Join(' ', lines[3..].TakeWhile(line => line.Length > 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RuleThatFails_LeavesTheRestOfTheReportAsItIs()
    {
        var whole = Report(Document(new ClaimTrackerOptions()), out _);

        var lines = Report(WithBrokenRule(), out _);

        Assert.Equal(whole[3..], lines.SkipWhile((line, number) => number < 3 || line.Length > 0));
    }

    [Fact]
    public void Write_RuleThatFails_IsOneLineOnStandardError()
    {
        Report(WithBrokenRule(), out var error);

        Assert.Equal($"claimtracker: {Sentence}{Environment.NewLine}", error);
    }

    [Fact]
    public void Write_RulesThatGoWell_SaysNothing()
    {
        Report(Document(new ClaimTrackerOptions()), out var error);

        Assert.Empty(error);
    }

    [Theory]
    [InlineData(null, ExitCode.Internal)]
    [InlineData("conflict", ExitCode.Found)]
    [InlineData("possible", ExitCode.Found)]
    public void ExitCodeOf_RuleThatFailsBesideAConflict_IsThatOfWhatWasAskedFor(string? failOn, int code) =>
        Assert.Equal(code, CheckCommand.ExitCodeOf(WithBrokenRule().Ledger, failOn));

    [Theory]
    [InlineData(null)]
    [InlineData("conflict")]
    public void ExitCodeOf_RuleThatFailsWhereNothingConflicts_TellsOfIt(string? failOn) =>
        Assert.Equal(ExitCode.Internal, CheckCommand.ExitCodeOf(new ClaimLedger(new ClaimTrackerOptions().AddRule<Broken>()), failOn));

    [Fact]
    public void ExitCodeOf_RulesThatGoWell_IsFine() => Assert.Equal(ExitCode.Fine, CheckCommand.ExitCodeOf(new ClaimLedger(), "possible"));

    private static ClaimsDocument WithBrokenRule() => Document(new ClaimTrackerOptions().AddRule<Broken>());

    private static ClaimsDocument Document(ClaimTrackerOptions options) => ClaimsDocument.Read(
        Encoding.UTF8.GetBytes(
            """
            claimTracker: 1
            entities: { town: { kind: state, name: the town }, union: { kind: organisation, name: the union } }
            questions: { over: { text: "Is it over?", answers: yesNo } }
            claims:
              - { id: c1, speaker: town, question: over, answer: yes, said: 2024-05-03 }
              - { id: c2, speaker: union, question: over, answer: no, said: 2024-05-04 }
            """),
        options: options);

    private static string[] Report(ClaimsDocument document, out string error)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var view = View.Of(StorySource.Of(document, "story.yaml", Words.English), asOf: null, saidBy: null, Words.English);
        StoryText.Write(Terminal.Of(new MemoryStream(), output, errors), view, "Story", Words.English);
        RuleFailureText.Write(errors, view.Ledger);
        error = errors.ToString();
        return Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    private sealed class Broken() : LedgerRule(new("CT9001", "Broken rule"))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view) => throw new NotSupportedException("It \u001b[31mbroke.");
    }
}
