using System.Collections.Immutable;

namespace ClaimTracker.Documents.Tests.Docs;

// A kind of finding and its page are one thing.
public sealed class FindingPageTests
{
    private const string Folder = "docs/findings";

    private static readonly ImmutableArray<string> Sections =
        ["What it finds", "When exactly", "Examples", "False positives", "What to do", "Neighbours", "Where the idea comes from"];

    public static TheoryData<string> Codes => [.. Kinds.Select(descriptor => descriptor.Id)];

    // What no ledger finds by itself has no example that is a document alone.
    public static TheoryData<string> CodesOfLedgers => [.. FindingCatalogue.All.Select(descriptor => descriptor.Id)];

    private static IEnumerable<FindingDescriptor> Kinds => FindingCatalogue.All.Append(PassageCheck.Lost);

    [Fact]
    public void Pages_AndCatalogue_AreEqual() =>
        Assert.Equal(
            Kinds.Select(descriptor => descriptor.HelpPage!).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(MarkdownPage.FullPath(Folder), "CT*.md").Select(file => $"{Folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_Title_IsCodeAndTitleOfTheDescriptor(string code)
    {
        var descriptor = DescriptorOf(code);

        Assert.Equal($"{code}: {descriptor.Title}", PageOf(code).Title);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_Sections_AreThoseOfEveryPage(string code) =>
        Assert.Equal(Sections, PageOf(code).Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]));

    [Theory]
    [MemberData(nameof(CodesOfLedgers))]
    public void Page_Examples_TwoGiveTheFindingAndOneDoesNot(string code)
    {
        var expected = PageOf(code).Blocks.Select(block => block.Argument("finds")).OfType<string>().ToArray();

        Assert.True(expected.Count(codes => codes.Contains(code, StringComparison.Ordinal)) >= 2, $"{code} needs two examples that give it.");
        Assert.Contains(expected, codes => !codes.Contains(code, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void List_OfAllPages_NamesCodeAndTitle(string code) =>
        Assert.Contains($"[{code}]({code}.md) | {DescriptorOf(code).Title} |", MarkdownPage.Read($"{Folder}/README.md").Text, StringComparison.Ordinal);

    [Fact]
    public void NotAConflict_Reasons_AreAllThatComeWithoutAFinding()
    {
        var shown = MarkdownPage.Read($"{Folder}/not-a-conflict.md").Blocks
            .Select(block => block.Argument("compares"))
            .OfType<string>()
            .Select(pair => pair.Split(' ')[2]);
        Reason[] withoutFinding =
        [
            Reason.DifferentQuestion, Reason.NonAnswer, Reason.Opinion, Reason.Prediction, Reason.UnknownAnswer, Reason.DifferentUnit, Reason.Unstructured,
            Reason.Same, Reason.Refines, Reason.IntervalsIntersect, Reason.BothCanBeTrue, Reason.DifferentTime,
        ];

        Assert.Equal(withoutFinding.Select(reason => WireWord.Of(reason)), shown.Distinct());
    }

    private static FindingDescriptor DescriptorOf(string code) => Kinds.Single(descriptor => descriptor.Id == code);

    private static MarkdownPage PageOf(string code) => MarkdownPage.Read(DescriptorOf(code).HelpPage!);
}
