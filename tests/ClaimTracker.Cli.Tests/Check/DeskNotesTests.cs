namespace ClaimTracker.Cli.Tests;

/// <summary>What the text report says of our own desk, apart from what speakers say.</summary>
public sealed class DeskNotesTests
{
    private const string Story =
        """
        claimTracker: 1
        entities: { a: { kind: state, name: Aland }, m: { kind: anonymous, name: somebody in the ministry } }
        questions: { open: { text: "Is it open?", answers: yesNo } }
        claims:
          - { id: c1, speaker: a, question: open, answer: yes }
          - { id: c2, speaker: m, question: open, answer: yes, nature: opinion }
        scales: { truth: { name: Truth-o-meter, ratings: [ { id: untrue, label: Untrue }, { id: half-true, label: Half true }, { id: holds-up, label: Holds up } ] } }

        """;

    [Fact]
    public void Question_Assessed_IsToldBeforeThePositions() =>
        Assert.Contains(
            "[open] One-sided: answered by Aland only Our assessment (fact desk, 5 May 2024): Half true – One door is. The other is not. Evidence: https://a.example/1 https://a.example/2 yes – 1 claim",
            About("assessments: [ { question: open, scale: truth, rating: half-true, by: fact desk, at: 2024-05-05, reasons: [One door is., The other is not.], evidence: [\"https://a.example/1\", \"https://a.example/2\"] } ]"),
            StringComparison.Ordinal);

    [Fact]
    public void Question_AssessedAgain_TellsWhatWasThoughtBefore() =>
        Assert.Contains(
            "Our assessment (night desk): Holds up Before that: Half true (fact desk, 5 May 2024) and Untrue (fact desk) yes – 1 claim",
            About(
                """
                assessments:
                  - { question: open, scale: truth, rating: untrue, by: fact desk, recorded: 2024-05-04T10:00Z }
                  - { question: open, scale: truth, rating: half-true, by: fact desk, at: 2024-05-05 }
                  - { question: open, scale: truth, rating: holds-up, by: night desk, recorded: 2024-05-06T10:00Z }
                """),
            StringComparison.Ordinal);

    [Fact]
    public void Claim_Assessed_IsToldUnderIt() =>
        Assert.Contains(
            "- Aland [c1] Our assessment (fact desk): Untrue",
            About("assessments: [ { claim: c1, scale: truth, rating: untrue, by: fact desk } ]"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("fact", "as fact")]
    [InlineData("attributed", "attributed")]
    [InlineData("quoted", "as a quotation")]
    public void Claim_Used_TellsWhereWhenAndHow(string manner, string words) =>
        Assert.Contains(
            $"- Aland [c1] We published this {words}: “Doors”, 5 May 2024, 15:00, https://our.example/1",
            About($"usages: [ {{ claim: c1, url: \"https://our.example/1\", title: Doors, published: 2024-05-05T15:00, as: {manner} }} ]"),
            StringComparison.Ordinal);

    [Fact]
    public void Claim_UsedSeveralTimes_IsToldInOrderOfTime()
    {
        var open = About(
            """
            usages:
              - { claim: c1, url: "https://our.example/2", title: Late, published: 2024-05-06, as: fact }
              - { claim: c1, url: "https://our.example/1", title: Early, published: 2024-05-05, as: fact }
            """);

        Assert.True(open.IndexOf("“Early”", StringComparison.Ordinal) < open.IndexOf("“Late”", StringComparison.Ordinal), open);
    }

    [Theory]
    [InlineData("terms: onTheRecord", "on the record")]
    [InlineData("terms: background, description: a senior official", "on background (described as “a senior official”)")]
    [InlineData("terms: deepBackground, reason: could lose her post", "on deep background, attributed to nobody (not named because: could lose her post)")]
    [InlineData("terms: offTheRecord, reason: x, approver: night editor", "off the record, not to be published (not named because: x; approved by night editor)")]
    public void Claim_OnTerms_TellsThem(string rules, string words) =>
        Assert.Contains(
            $"- somebody in the ministry: yes (an opinion) [c2] Ground rules: {words}",
            About($"groundRules: [ {{ claim: c2, {rules} }} ]"),
            StringComparison.Ordinal);

    [Fact]
    public void Claim_OnOtherTermsLater_TellsThoseThatHold()
    {
        var open = About("groundRules: [ { claim: c2, terms: onTheRecord, recorded: 2024-05-06T10:00Z }, { claim: c2, terms: background } ]");

        Assert.Contains("Ground rules: on the record", open, StringComparison.Ordinal);
        Assert.DoesNotContain("background", open, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_OfTheDesk_CannotMoveTheCursor()
    {
        var result = Cli.RunOn(
            Story + "usages: [ { claim: c1, url: \"https://our.example/1\", title: \"\\u001b[2J\", published: 2024, as: fact } ]\n", "check", "-");

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Contains("⟨U+001B⟩", result.Output, StringComparison.Ordinal);
    }

    private static string About(string desk)
    {
        var result = Cli.RunOn(Story + desk, "check", "-");
        Assert.Empty(result.Error);
        return result.About("open");
    }
}
