using ClaimTracker.Tests;

namespace ClaimTracker.Cli.Tests;

public sealed class DiffTests
{
    [Theory]
    [InlineData("belgorod", 100, "2023-05-22T17:00")]
    [InlineData("belgorod", 60, "2023-05-22T17:00")]
    [InlineData("port", 100, "2024-05-03T12:00")]
    [InlineData("port", 60, "2024-05-04")]
    public void Diff_Story_IsTheApprovedOne(string story, int width, string since)
    {
        var result = Cli.Run(["diff", Cli.Story(story), "--since", since], [], width);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.All(result.Lines, line => Assert.InRange(CellText.Cells(line), 0, width));
        Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
        Approved.Text($"diff-{story}-{width}", result.Output);
    }

    [Fact]
    public void Diff_TheSentenceOfTheLiveBlog_IsSaid()
    {
        var result = Cli.Run("diff", Cli.Port, "--since", "2024-05-03T12:00", "--until", "2024-05-03T12:30");

        Assert.Contains(
            "Since 12:00: the dockers' union moved from no comment to denial; Mayor Oyelaran raised wounded from 0 to 6; 1 new conflict.",
            result.Flat,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-05-03T12:10", "3 May 2024, 12:10 (Europe/Berlin)", "a3")]
    [InlineData("2024-05-03T12:09:59", "3 May 2024, 12:09:59 (Europe/Berlin)", "w2 a3")]
    [InlineData("2024-05-03T10:10Z", "3 May 2024, 10:10 UTC", "a3")]
    [InlineData("2024-05-03T13:10+03:00", "3 May 2024, 13:10 (UTC+03:00)", "a3")]
    public void Diff_Since_IsReadInTheZoneOfTheStory(string since, string said, string added)
    {
        var result = Cli.Run("diff", Cli.Port, "--since", since, "--until", "2024-05-03T12:59", "--format", "json");
        var text = Cli.Run("diff", Cli.Port, "--since", since);

        var claims = result.Json["changes"]!.AsArray().Where(change => (string)change!["kind"]! == "claimAdded").Select(change => (string)change!["claims"]![0]!);
        Assert.Equal(added.Split(' ').Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
        Assert.Equal($"What came in since {said}", text.Lines[1]);
    }

    [Fact]
    public void Diff_OfADay_HasAllThatCameInOnIt()
    {
        var result = Cli.Run("diff", Cli.Port, "--since", "2024-05-04", "--until", "2024-05-04");

        Assert.Equal("What came in since the beginning of 4 May 2024 (Europe/Berlin), until the end of 4 May 2024 (Europe/Berlin)", string.Join(' ', result.Lines[1..3]).Trim());

        // At midnight sharp.
        Assert.Contains("the dockers' union took it back.", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_NothingNew_SaysSo() =>
        Assert.Contains("Since 5 May 2024, 00:00: no new claims or conflicts.", Cli.Run("diff", Cli.Port, "--since", "2024-05-05").Lines);

    [Fact]
    public void Diff_ClaimsWithoutATime_AreNoNews()
    {
        var result = Cli.Run("diff", Cli.Richka, "--since", "2024-01-01");

        Assert.Contains("Since 1 January 2024, 00:00: 1 change to a claim on record.", result.Flat, StringComparison.Ordinal);
        Assert.Contains("26 claims do not say when they were recorded, and count as on record before all others.", result.Flat, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_NoTimesAtAll_SaysThatNobodyCanTell()
    {
        const string Story =
            """
            claimTracker: 1
            entities: { a: { kind: state, name: Aland } }
            questions: { open: { text: "Is it open?", answers: yesNo } }
            claims: [ { id: c1, speaker: a, question: open, answer: yes, said: 2024-05-03 } ]
            """;

        var result = Cli.RunOn(Story, "diff", "-", "--since", "2024-05-01");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("\"standard input\" does not say when anything was recorded, so nobody can tell what is new since a moment.", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Diff_TheOtherWayRound_SaysSo()
    {
        var result = Cli.Run("diff", Cli.Port, "--since", "2024-05-04", "--until", "2024-05-03");

        Assert.Equal(ExitCode.Usage, result.ExitCode);
        Assert.Contains("--until 2024-05-03 is before --since 2024-05-04.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_Json_HasTheSummaryInTheZoneOfTheStory()
    {
        var json = Cli.Run("diff", Cli.Belgorod, "--since", "2023-05-22T17:00", "--format", "json").Json;

        Assert.Equal(
            ("2023-05-22T14:00:00Z", "2023-05-22T16:30:00Z", "Since 17:00: 11 new claims; 4 new conflicts."),
            ((string)json["since"]!, (string)json["until"]!, (string)json["summary"]!));
    }
}
