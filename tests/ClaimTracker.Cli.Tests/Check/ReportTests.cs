namespace ClaimTracker.Cli.Tests;

/// <summary>What the text report says in cases that the two stories do not have.</summary>
public sealed class ReportTests
{
    private const string Sides =
        """
        claimTracker: 1
        story: { title: T, parties: [a, b] }
        entities:
          a: { kind: state, name: Aland }
          b: { kind: state, name: Borland }
          c: { kind: state, name: Cland }
          press: { kind: person, name: Pat Press, speaksFor: b }
          paper: { kind: outlet, name: The Paper }
        questions:
          open: { text: "Is it open?", answers: yesNo }
          why: { text: "Why?", answers: text }
          many: { text: "How many?", answers: quantity, unit: people, timing: cumulative }
        claims:

        """;

    [Theory]
    [InlineData("declines", "declined to comment")]
    [InlineData("unreachable", "could not be reached")]
    [InlineData("noResponse", "did not respond")]
    public void Silent_NonAnswer_TellsHow(string force, string words)
    {
        var open = About("open", $"- {{ id: c1, speaker: a, question: open, answer: yes }}\n- {{ id: c2, speaker: press, question: open, force: {force} }}");

        Assert.Contains($"Silent: Borland ({words})", open, StringComparison.Ordinal);
        Assert.Contains($"Not compared: - Borland (Pat Press), {words} [c2]", open, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer: { unknown: true }", "says that it is not known")]
    [InlineData("answer: yes, nature: opinion", "only an opinion")]
    [InlineData("answer: yes, nature: prediction", "only a prediction")]
    [InlineData("answer: yes, force: doubts", "only doubts")]
    public void Silent_NoAnswerOfItsOwn_IsNotToldAsNothing(string claim, string words) =>
        Assert.Contains(
            $"Silent: Borland ({words})",
            About("open", $"- {{ id: c1, speaker: a, question: open, answer: no }}\n- {{ id: c2, speaker: b, question: open, {claim} }}"),
            StringComparison.Ordinal);

    [Fact]
    public void Unanswered_NoClaims_NamesBothSilentParties()
    {
        var open = About("open", "  []");

        Assert.Contains("Unanswered: no claim in force gives an answer Silent: Aland (nothing on record) and Borland (nothing on record)", open, StringComparison.Ordinal);
    }

    [Fact]
    public void Opinion_Anybodys_StandsApartWithItsAnswer() =>
        Assert.Contains(
            "Not compared: - Aland, via The Paper: yes (an opinion) [c1]",
            About("open", "- { id: c1, speaker: a, question: open, answer: yes, nature: opinion, via: [ { outlet: paper } ] }"),
            StringComparison.Ordinal);

    [Fact]
    public void Denial_OfYes_StandsUnderNoAndSaysWhatWasDenied() =>
        Assert.Contains("no – 1 claim - Aland, denies: yes [c1]", About("open", "- { id: c1, speaker: a, question: open, force: denies, answer: yes }"), StringComparison.Ordinal);

    [Fact]
    public void Denial_OfAnAnswer_IsMarked() =>
        Assert.Contains("Rain. (denied) – 1 claim - Aland, denies [c1]", About("why", "- { id: c1, speaker: a, question: why, force: denies, answer: Rain. }"), StringComparison.Ordinal);

    [Fact]
    public void Hedge_OnAClaim_IsTold() =>
        Assert.Contains("- Aland (put as possible) [c1]", About("open", "- { id: c1, speaker: a, question: open, answer: yes, certainty: possible }"), StringComparison.Ordinal);

    [Fact]
    public void SameFigure_PutInAnotherWay_IsRepeatedAtTheClaim() =>
        Assert.Contains(
            "0 people – 2 claims, 2 origins - Aland [c1] - Borland: no people [c2]",
            About("many", "- { id: c1, speaker: a, question: many, answer: 0 }\n- { id: c2, speaker: b, question: many, answer: { none: true } }"),
            StringComparison.Ordinal);

    [Fact]
    public void FreeText_LinkedByARebuttal_IsNotCalledUncompared()
    {
        var claims = "- { id: c1, speaker: a, question: why, answer: Rain. }\n- { id: c2, speaker: b, question: why, answer: Fog. }\n";
        var rebuttal = "counterclaims:\n- { claim: c1, against: c2, kind: rebuts }\n";

        var unlinked = About("why", claims);
        var linked = About("why", claims + rebuttal);

        Assert.Contains("Free text is not compared.", unlinked, StringComparison.Ordinal);
        Assert.DoesNotContain("Free text is not compared.", linked, StringComparison.Ordinal);
        Assert.Contains("Disputed: Aland against Borland", linked, StringComparison.Ordinal);
        Assert.Contains("Conflict (CT2001): Rain against Fog", linked, StringComparison.Ordinal);
    }

    [Fact]
    public void FreeText_SaidAlike_NeedsNoHint() =>
        Assert.DoesNotContain(
            "Free text",
            About("why", "- { id: c1, speaker: a, question: why, answer: Rain. }\n- { id: c2, speaker: b, question: why, answer: RAIN. }"),
            StringComparison.Ordinal);

    [Fact]
    public void Disputed_WithinOneSide_SaysSo() =>
        Assert.Contains(
            "Disputed: within Borland",
            About("open", "- { id: c1, speaker: b, question: open, answer: yes }\n- { id: c2, speaker: press, question: open, answer: no }"),
            StringComparison.Ordinal);

    [Fact]
    public void Disputed_ThreeSidesAllAgainstOneAnother_NamesThemTogether()
    {
        var many = About(
            "many",
            "- { id: c1, speaker: a, question: many, answer: 1, said: 2024-01-01 }\n- { id: c2, speaker: b, question: many, answer: 2, said: 2024-01-01 }\n- { id: c3, speaker: c, question: many, answer: 3, said: 2024-01-01 }");

        Assert.Contains("Disputed: between Aland, Borland and Cland", many, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ retract: c1, by: Aland, reason: a slip }", "[c1] – retracted by its speaker (Aland: a slip)")]
    [InlineData("{ withdraw: c1, reason: wrong person }", "[c1] – withdrawn by the desk (wrong person)")]
    [InlineData("{ correct: c1, with: c2 }", "[c1] – corrected by c2")]
    public void History_EndedClaims_StayAndSayWhy(string claimEvent, string words)
    {
        var claims = "- { id: c1, speaker: a, question: open, answer: yes }\n- { id: c2, speaker: a, question: open, answer: no }\n";

        var open = About("open", $"{claims}events:\n- {claimEvent}\n");

        Assert.Contains("No longer in force: yes – 1 claim - Aland", open, StringComparison.Ordinal);
        Assert.Contains(words, open, StringComparison.Ordinal);
    }

    [Fact]
    public void History_AmendedClaim_SaysSo() =>
        Assert.Contains(
            "no – 1 claim - Aland [c1] The desk amended its record of this (misheard).",
            About("open", "- { id: c1, speaker: a, question: open, answer: yes }\nevents:\n- { amend: c1, answer: no, reason: misheard }\n"),
            StringComparison.Ordinal);

    [Fact]
    public void Report_WithoutQuestions_SaysSo()
    {
        var result = Cli.RunOn("claimTracker: 1", "check", "-");

        Assert.Equal(["Claims in standard input", "0 questions.", "Found: nothing to tell."], result.Lines);
    }

    private static string About(string question, string claims)
    {
        var result = Cli.RunOn(Sides + claims, "check", "-");
        Assert.Empty(result.Error);
        return result.About(question);
    }
}
