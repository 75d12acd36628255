using System.Text.RegularExpressions;

namespace ClaimTracker.Rendering.Tests;

public sealed class MarkdownBoxTests
{
    [Theory]
    [InlineData("belgorod", "en")]
    [InlineData("belgorod", "de")]
    [InlineData("richka", "uk")]
    public void Render_Story_IsTheApprovedBox(string story, string language) =>
        Approved.Text($"box-{story}-{language}", new MarkdownBox().Render(Sample.Story(story, language)));

    [Fact]
    public void Render_HostileStory_HasNoMarkupOfItsOwn()
    {
        var box = new MarkdownBox().Render(Sample.Hostile());

        Assert.DoesNotMatch("<[a-zA-Z/]", box);
        Assert.DoesNotMatch(@"(?<!\\)\]\(", box);
        Assert.All(box.Split('\n'), line => Assert.Matches(new Regex(@"^(|##+ .*|\*.*\*|- .*|  - .*|Nothing so far\.)$"), line));
    }

    // Not only the claim: that a source spoke, and that its word makes a question disputed or agreed, would give it away too.
    [Theory]
    [InlineData("offTheRecord")]
    [InlineData("deepBackground")]
    [InlineData("background")]
    public void Render_ClaimThatMayNotBePrinted_LeavesNoTraceOfItsSource(string terms)
    {
        var box = new MarkdownBox().Render(Sample.Yaml($$"""
            claimTracker: 1
            story: { id: s, title: S, timeZone: UTC }
            entities:
              mayor: { kind: person, name: the mayor }
              insider: { kind: anonymous, name: a secret minister }
            questions:
              agreed: { text: "Is it over?", answers: yesNo }
              disputed: { text: "Was it legal?", answers: yesNo }
              open: { text: "Who ended it?", answers: entity }
              silent: { text: "Who began it?", answers: entity }
            claims:
              - { id: a1, speaker: mayor, question: agreed, answer: yes, said: 2024-05-01 }
              - { id: a2, speaker: insider, question: agreed, answer: yes, said: 2024-05-01 }
              - { id: d1, speaker: mayor, question: disputed, answer: yes, said: 2024-05-01 }
              - { id: d2, speaker: insider, question: disputed, answer: no, said: 2024-05-01 }
              - { id: o2, speaker: insider, question: open, answer: mayor, said: 2024-05-01 }
              - { id: s1, speaker: mayor, question: silent, answer: mayor, said: 2024-05-01 }
              - { id: s2, speaker: insider, question: silent, force: declines, said: 2024-05-01 }
            groundRules:
              - { claim: a2, terms: {{terms}} }
              - { claim: d2, terms: {{terms}} }
              - { claim: o2, terms: {{terms}} }
              - { claim: s2, terms: {{terms}} }
            """));

        Assert.DoesNotContain("secret minister", box, StringComparison.Ordinal);
        Assert.Equal(3, Regex.Count(box, "the mayor only"));
        Assert.Equal(2, Regex.Count(box, "Nothing so far\\."));
    }

    [Fact]
    public void Render_EmptyLedger_SaysThatThereIsNothing() =>
        Assert.Equal(3, Regex.Count(new MarkdownBox().Render(Board.Of(new ClaimLedger())), "Nothing so far\\."));
}
