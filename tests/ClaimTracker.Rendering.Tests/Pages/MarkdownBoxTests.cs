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

    [Fact]
    public void Render_EmptyLedger_SaysThatThereIsNothing() =>
        Assert.Equal(3, Regex.Count(new MarkdownBox().Render(Board.Of(new ClaimLedger())), "Nothing so far\\."));
}
