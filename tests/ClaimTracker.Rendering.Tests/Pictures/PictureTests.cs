using System.Xml.Linq;

namespace ClaimTracker.Rendering.Tests;

public sealed class PictureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string, string> Kinds => new(
        from story in new[] { "belgorod", "richka" }
        from kind in new[] { "timeline", "origins", "positions" }
        select (story, kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Svg_EveryQuestion_IsWellFormedWithTitleAndDescription(string story, string kind)
    {
        var board = Sample.Story(story);
        foreach (var question in board.Questions)
        {
            var picture = Draw(board, question.Id, kind);
            var svg = XDocument.Parse(picture.Svg).Root!;

            Assert.Equal("img", (string?)svg.Attribute("role"));
            Assert.Equal(picture.Title, svg.Element(Svg + "title")!.Value);
            Assert.Contains(question.Text, picture.Title, StringComparison.Ordinal);
            Assert.Equal(picture.Description, svg.Element(Svg + "desc")!.Value);
            Assert.NotEmpty(picture.Description);
            Assert.Equal(string.Join(' ', new[] { "title", "desc" }.Select(name => (string?)svg.Element(Svg + name)!.Attribute("id"))), (string?)svg.Attribute("aria-labelledby"));
        }
    }

    [Fact]
    public void Timeline_LongNamesThatDifferAtTheirEnds_AreToldApart()
    {
        var board = Sample.Yaml("""
            claimTracker: 1
            entities:
              north: { kind: organisation, name: "The Joint Emergency Coordination Centre of the Northern Region" }
              south: { kind: organisation, name: "The Joint Emergency Coordination Centre of the Southern Region" }
            questions: { over: { text: "Is it over?", answers: yesNo } }
            claims:
              - { id: a, speaker: north, question: over, answer: yes, said: 2024-05-01 }
              - { id: b, speaker: south, question: over, answer: no, said: 2024-05-01 }
            """);

        var svg = Picture.Timeline(board, new QuestionId("over")).Svg;

        Assert.Matches(">[^<]*Northern[^<]*</text>", svg);
        Assert.Matches(">[^<]*Southern[^<]*</text>", svg);
    }

    [Fact]
    public void Origins_LongAnswersOverShortChains_AreReadableInFullAndSoAreTheHeadings()
    {
        var svg = Picture.Origins(Sample.Belgorod, new QuestionId("why")).Svg;

        Assert.Contains(">Passed on by<", svg, StringComparison.Ordinal);
        Assert.Contains(">To draw attention away from Bakhmut and to lessen the political effect of its loss for Ukraine.<", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_Description_TellsEveryClaim()
    {
        var told = Picture.Timeline(Sample.Belgorod, new QuestionId("staffed")).Description;

        Assert.StartsWith("5\u00A0claims by 5\u00A0speakers", told, StringComparison.Ordinal);
        Assert.Contains("Andriy Yusov, representative of Ukraine's defence intelligence agency, via CNN, about 22 May: Russian citizens.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Origins_ManyMentions_CollapseToOneOrigin()
    {
        var picture = Picture.Origins(Sample.Belgorod, new QuestionId("staffed"), "A");

        Assert.Contains("3\u00A0mentions go back to 1\u00A0origin. Ukraine (", picture.Description, StringComparison.Ordinal);
        Assert.Single(picture.Drawing.Labels, label => label.Text == "Ukraine");
        Assert.Equal(3, picture.Drawing.Labels.Count(label => label.Text == "about 22 May"));
    }

    [Fact]
    public void Origins_ChainThatNamesAnOutletTwice_IsMarkedAsALoop()
    {
        var board = Board.Of(Testing.SampleLedgers.EveryFinding());

        var looped = Picture.Origins(board, new QuestionId("ct3001"));
        var straight = Picture.Origins(board, new QuestionId("ct3002"));

        Assert.Contains("class=\"node loop\"", looped.Svg, StringComparison.Ordinal);
        Assert.Contains("↻ the Gazette", looped.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("↻", straight.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Origins_PagesThatCiteEachOther_AreMarkedAsALoop()
    {
        var board = Sample.Yaml("""
            claimTracker: 1
            entities:
              mayor: { kind: person, name: the mayor }
              post: { kind: outlet, name: the Post }
              star: { kind: outlet, name: the Star }
            questions: { over: { text: "Is it over?", answers: yesNo } }
            claims:
              - { id: a, speaker: mayor, question: over, answer: yes, said: 2024-05-01, via: [ { outlet: post, url: "https://post.example/a", cites: ["https://star.example/b"] } ] }
              - { id: b, speaker: mayor, question: over, answer: yes, said: 2024-05-02, via: [ { outlet: star, url: "https://star.example/b", cites: ["https://post.example/a"] } ] }
            """);

        Assert.Contains("class=\"dot loop\"", Picture.Origins(board, new QuestionId("over")).Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Positions_Belgorod_TellsWhoStandsAgainstWhom() => Assert.Equal(
        "3\u00A0positions, 2\u00A0conflicts and 0\u00A0possible conflicts between them. A: Russian citizens (Ukraine). B: The Liberty of Russia Legion and the Russian Volunteer Corps (Ukrainian media). "
        + "C: The Ukrainian army (Russia). A, C: conflict. B, C: conflict. B, A: says more than.",
        Picture.Positions(Sample.Belgorod, new QuestionId("staffed")).Description);

    [Fact]
    public void Timeline_Retraction_IsMarkedAtItsTime()
    {
        var board = Sample.Yaml("""
            claimTracker: 1
            entities: { mayor: { kind: person, name: the mayor } }
            questions: { over: { text: "Is it over?", answers: yesNo } }
            claims:
              - { id: a, speaker: mayor, question: over, answer: yes, said: 2024-05-01 }
              - { id: b, speaker: mayor, question: over, answer: no, said: 2024-05-09 }
            events: [ { retract: a, at: 2024-05-05 } ]
            """);

        var svg = Picture.Timeline(board, new QuestionId("over")).Svg;

        Assert.Contains("class=\"cross\"", svg, StringComparison.Ordinal);
        Assert.Contains("class=\"strike\"", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_HostileStory_IsWellFormedAndHasNoScript()
    {
        var board = Sample.Hostile();
        foreach (var picture in board.Questions.SelectMany(question => new[] { "timeline", "origins", "positions" }.Select(kind => Draw(board, question.Id, kind))))
        {
            Assert.DoesNotContain(XDocument.Parse(picture.Svg).Descendants(), element => element.Name.LocalName is "script" or "a" or "image" or "foreignObject");
            Assert.DoesNotContain('\u202E', picture.Svg);
        }
    }

    [Fact]
    public void Draw_UnknownQuestionOrPosition_NamesIt()
    {
        Assert.Contains("nothing", Assert.Throws<KeyNotFoundException>(() => Picture.Timeline(Sample.Belgorod, new QuestionId("nothing"))).Message, StringComparison.Ordinal);
        Assert.Contains("it has A, B, C", Assert.Throws<KeyNotFoundException>(() => Picture.Origins(Sample.Belgorod, new QuestionId("staffed"), "Z")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_QuestionWithoutClaims_SaysSo()
    {
        var ledger = new ClaimLedger();
        var question = ledger.Ask(Question.Named("q", "Anything?").WithText()).Id;

        Assert.All(new[] { "timeline", "origins", "positions" }, kind => Assert.Contains("Nothing on record", Draw(Board.Of(ledger), question, kind).Svg, StringComparison.Ordinal));
    }

    internal static Picture Draw(Board board, QuestionId question, string kind) => kind switch
    {
        "timeline" => Picture.Timeline(board, question),
        "origins" => Picture.Origins(board, question),
        _ => Picture.Positions(board, question),
    };
}
