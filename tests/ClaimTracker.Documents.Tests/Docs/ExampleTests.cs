namespace ClaimTracker.Documents.Tests.Docs;

// Every claims document that a page shows can be read, and gives what the page says.
public sealed class ExampleTests
{
    // A page, and the number of the document on it, from 1.
    public static TheoryData<string, int> Documents =>
        [.. MarkdownPage.All.SelectMany(page => Enumerable.Range(1, Examples(page).Count()).Select(number => (page.Path, number)))];

    public static TheoryData<string> PagesInParts => [.. MarkdownPage.All.Where(page => page.Blocks.Any(block => block.Directive == "part")).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_DocumentOnAPage_HasNoProblems(string path, int number) =>
        Assert.Empty(Example.Read(BlockAt(path, number).Text).Problems);

    [Theory]
    [MemberData(nameof(PagesInParts))]
    public void Read_PartsOfAPage_AreOneDocumentWithoutProblems(string path) =>
        Assert.Empty(Example.Read(string.Join('\n', MarkdownPage.Read(path).Blocks.Where(block => block.Directive == "part").Select(block => block.Text))).Problems);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Findings_DocumentOnAPage_AreThoseThatThePageNames(string path, int number)
    {
        var block = BlockAt(path, number);
        if (block.Argument("finds") is not { } expected)
        {
            return;
        }

        var found = Example.Read(block.Text).GetLedgerOrThrow().Findings.Select(finding => finding.Code).Distinct().ToArray();

        Assert.Equal(expected, found.Length == 0 ? "nothing" : string.Join(", ", found));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Compare_PairOnAPage_IsNoConflictForTheReasonThatThePageNames(string path, int number)
    {
        var block = BlockAt(path, number);
        if (block.Argument("compares") is not { } pair)
        {
            return;
        }

        var comparison = Example.Compare(block, pair);

        Assert.Equal(pair.Split(' ')[2], WireWord.Of(comparison.Reason));
        Assert.Contains(comparison.Status, new[] { ComparisonStatus.None, ComparisonStatus.Update });
    }

    private static MarkdownBlock BlockAt(string path, int number) => Examples(MarkdownPage.Read(path)).ElementAt(number - 1);

    private static IEnumerable<MarkdownBlock> Examples(MarkdownPage page) =>
        page.Blocks.Where(block => block.Language is "yaml" or "json" && block.Directive != "part");
}
