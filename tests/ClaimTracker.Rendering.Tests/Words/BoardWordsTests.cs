using System.Text.RegularExpressions;

namespace ClaimTracker.Rendering.Tests;

public sealed partial class BoardWordsTests
{
    public static TheoryData<string> Languages => [.. MessageTemplates.Shipped.Select(templates => templates.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Labels_EveryLanguage_HasThemAll(string language)
    {
        var words = BoardWords.Of(language);

        Assert.Equal(new EnglishBoardWords().Labels.Keys.Order(), words.Labels.Keys.Order());
        Assert.All(words.Labels.Values, label => Assert.False(string.IsNullOrWhiteSpace(label)));
        Assert.Equal(language, words.Plain.Language);
    }

    [Fact]
    public void Labels_EveryOne_IsUsedByATemplateOrTheCode()
    {
        var used = string.Concat(BoardTemplates.Names.Select(BoardTemplates.ReadShipped))
            + string.Concat(Repository.SourceFiles(Path.Combine(Repository.Root, "src", "ClaimTracker.Rendering")).Where(file => !file.Contains("BoardWords", StringComparison.Ordinal)).Select(File.ReadAllText));

        Assert.All(new EnglishBoardWords().Labels.Keys, label => Assert.Matches($"words\\.{label}\\b|\"{label}\"", used));
    }

    [Theory]
    [InlineData("de-AT", "de")]
    [InlineData("fr", "en")]
    public void Of_OtherLanguage_GivesTheNearest(string tag, string language) => Assert.Equal(language, BoardWords.Of(tag).Plain.Language);

    // "One source" is what we never say: claims of one side are not shown to be independent, and no more.
    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_NeverSaysWhoIsRightNorOneSource(string language)
    {
        var page = Sample.Page(Sample.Story("belgorod", language));

        Assert.DoesNotMatch(Judgement(), page);
    }

    [GeneratedRegex("one source|1 source|eine Quelle|одне джерело|is true\\b|\\blies\\b|\\bliar", RegexOptions.IgnoreCase)]
    private static partial Regex Judgement();
}
