namespace ClaimTracker.Cli.Tests;

/// <summary><c>check --as-of</c> and <c>--said-by</c>: what did we know then, and what was said by then?</summary>
public sealed class ViewTests
{
    private const string Story =
        """
        claimTracker: 1
        story: { title: T, timeZone: Europe/Moscow, parties: [a, b] }
        entities:
          a: { kind: state, name: Aland }
          b: { kind: state, name: Borland }
        questions:
          open: { text: "Is it open?", answers: yesNo }
        claims:
          - { id: c1, speaker: a, question: open, answer: yes, said: 2024-05-03, recorded: 2024-05-04T10:00+03:00 }
          - { id: c2, speaker: b, question: open, answer: no, said: 2024-05-04, recorded: 2024-05-05T10:00+03:00 }

        """;

    [Theory]
    [InlineData("2024-05-05T10:00", "Disputed", "As of 5 May 2024, 10:00 (Europe/Moscow): nothing was entered after it.")]
    [InlineData("2024-05-05T09:59:59", "One-sided", "As of 5 May 2024, 09:59:59 (Europe/Moscow): 1 later entry is left out.")]
    [InlineData("2024-05-05T10:00+03:00", "Disputed", "As of 5 May 2024, 10:00 (UTC+03:00): nothing was entered after it.")]
    [InlineData("2024-05-05T06:59Z", "One-sided", "As of 5 May 2024, 06:59 UTC: 1 later entry is left out.")]
    [InlineData("2024-05-05", "Disputed", "As of the end of 5 May 2024 (Europe/Moscow): nothing was entered after it.")]
    [InlineData("2024-05-04", "One-sided", "As of the end of 4 May 2024 (Europe/Moscow): 1 later entry is left out.")]
    [InlineData("9999-12-31", "Disputed", "As of the end of 31 December 9999 (Europe/Moscow): nothing was entered after it.")]
    public void AsOf_Moment_ShowsWhatWasEnteredByThen(string moment, string state, string line)
    {
        var result = Cli.RunOn(Story, "check", "-", "--as-of", moment);

        Assert.Empty(result.Error);
        Assert.Equal(line, result.Lines[1]);
        Assert.Contains($"Is it open? [open] {state}", result.Flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-03")]
    [InlineData("0001-01-01")]
    public void AsOf_BeforeEverything_IsAnEmptyStory(string moment)
    {
        var result = Cli.RunOn(Story, "check", "-", "--as-of", moment);

        Assert.EndsWith("4 later entries are left out.", result.Lines[1], StringComparison.Ordinal);
        Assert.Equal(["0 questions.", "Found: nothing to tell."], result.Lines[2..]);
    }

    [Theory]
    [InlineData("2024-05-03", "One-sided", "Said by 3 May 2024 (Europe/Moscow): what was said later is left out; what the desk did since is not.")]
    [InlineData("2024-05-04", "Disputed", "Said by 4 May 2024 (Europe/Moscow): what was said later is left out; what the desk did since is not.")]
    [InlineData("2024-05-03T20:00Z", "One-sided", "Said by 3 May 2024, 20:00 UTC: what was said later is left out; what the desk did since is not.")]
    [InlineData("2024-05-03T21:00Z", "Disputed", "Said by 3 May 2024, 21:00 UTC: what was said later is left out; what the desk did since is not.")]
    [InlineData("2024-04/2024-05-03T12:00", "One-sided", "Said by April 2024 to 3 May 2024, 12:00 (Europe/Moscow): what was said later is left out; what the desk did since is not.")]
    public void SaidBy_Time_ShowsWhatWasSaidByThen(string time, string state, string line)
    {
        var result = Cli.RunOn(Story, "check", "-", "--said-by", time);

        Assert.Empty(result.Error);
        Assert.StartsWith($"T {line}", result.Flat, StringComparison.Ordinal);
        Assert.Contains($"Is it open? [open] {state}", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void AsOfAndSaidBy_Together_LeaveOutBoth()
    {
        var result = Cli.RunOn(Story, "check", "-", "--as-of", "2024-05-05", "--said-by", "2024-05-03");

        Assert.StartsWith("As of the end of 5 May 2024", result.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Said by 3 May 2024", result.Lines[2], StringComparison.Ordinal);
        Assert.Contains("One-sided: answered by Aland only", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void AsOf_AsJson_HasTheQuestionsAndFindingsOfThen()
    {
        var then = Cli.RunOn(Story, "check", "-", "--format", "json", "--as-of", "2024-05-04").Json;
        var now = Cli.RunOn(Story, "check", "-", "--format", "json").Json;

        Assert.Equal(("oneSided", 0), ((string?)then["questions"]![0]!["state"], then["findings"]!.AsArray().Count));
        Assert.Equal(("disputed", 1), ((string?)now["questions"]![0]!["state"], now["findings"]!.AsArray().Count));
    }

    [Theory]
    [InlineData(ExitCode.Found, "--fail-on", "conflict")]
    [InlineData(ExitCode.Found, "--fail-on", "conflict", "--as-of", "2024-05-05")]
    [InlineData(ExitCode.Fine, "--fail-on", "conflict", "--as-of", "2024-05-04")]
    [InlineData(ExitCode.Fine, "--fail-on", "possible", "--said-by", "2024-05-03")]
    [InlineData(ExitCode.Fine, "--fail-on", "conflict", "--said-by", "2024-05-03", "--format", "json")]
    public void FailOn_LooksAtTheView(int exitCode, params string[] options) =>
        Assert.Equal(exitCode, Cli.RunOn(Story, ["check", "-", .. options]).ExitCode);

    [Theory]
    [InlineData("recorded: 2024-05-04T10:00Z", false)]
    [InlineData("said: 2024-05-04", true)]
    public void AsOf_DocumentWithoutTimesOfRecording_SaysThatItCannotTell(string time, bool isTold)
    {
        var text = $"claimTracker: 1\nentities: {{ a: {{ kind: state, name: A }} }}\nquestions: {{ q: {{ text: Who? }} }}\nclaims: [ {{ id: c1, speaker: a, question: q, answer: x, {time} }} ]\n";

        var result = Cli.RunOn(text, "check", "-", "--as-of", "2024-05-04");

        Assert.Equal(isTold, result.Flat.Contains("so --as-of cannot tell moments apart", StringComparison.Ordinal));
        Assert.Contains("1 question: 1 one-sided.", result.Flat, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-05")]
    [InlineData("2024-05-32")]
    [InlineData("2024-05-04~")]
    [InlineData("2024-05-04T25:00")]
    [InlineData("2024-05-04T10:00?")]
    [InlineData("2024-05-04/..")]
    [InlineData("2024-05-04 10:00")]
    public void AsOf_NoMoment_IsWrongUsageWithWhatIsAllowed(string moment)
    {
        var result = Cli.RunOn(Story, "check", "-", "--as-of", moment);

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith("claimtracker: --as-of takes an exact moment such as 2023-05-22T14:00+03:00", result.Error, StringComparison.Ordinal);
        Assert.Contains($"\"{moment}\" is none of these.", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void SaidBy_NoTime_IsWrongUsageWithWhatIsAllowed()
    {
        var result = Cli.RunOn(Story, "check", "-", "--said-by", "soon");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.StartsWith("claimtracker: --said-by takes a time as a claims document writes it. \"soon\" is not a time; allowed are", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void AsOf_DocumentWithProblems_ListsThem(string format)
    {
        var result = Cli.RunOn("claimTracker: 1\nclams: []\n", "check", "-", "--as-of", "2024-05-04", "--format", format);

        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Contains("CT0002", result.Error, StringComparison.Ordinal);
    }
}
