using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.Docs;

// What pages show is what runs: code is compiled, documents are read, and what comes out is told as it comes out.
public sealed class PageTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_CodeAndResults_AreThoseOfARealRun(string path)
    {
        var page = MarkdownPage.Read(path);

        var real = page.With(block => RealText(page, block));

        if (real != page.Text && Environment.GetEnvironmentVariable("CLAIMTRACKER_APPROVE") == "1")
        {
            File.WriteAllText(MarkdownPage.FullPath(path), real);
            return;
        }

        Assert.True(real == page.Text, $"{path} shows something else than a run gives: {FirstDifference(page.Text, real)}\nCLAIMTRACKER_APPROVE=1 rewrites the page.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_Blocks_AllSayHowTheyAreTested(string path) =>
        Assert.All(MarkdownPage.Read(path).Blocks, block => Assert.True(
            block.Language switch
            {
                "csharp" => block.Argument("snippet") is not null || block.Argument("file") is not null,
                "xml" => block.Argument("file") is not null,
                "yaml" or "json" => new[] { "finds", "compares", "part" }.Any(word => block.Argument(word) is not null),
                "text" => new[] { "prints", "command", "file" }.Any(word => block.Argument(word) is not null),
                _ => true,
            },
            $"{path}, line {block.FirstLine}: a comment above the block says what it is; see {nameof(MarkdownBlock)}."));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_Links_LeadSomewhere(string path) =>
        Assert.All(MarkdownPage.Read(path).Links, link => Assert.True(Exists(path, link), $"{path} links to {link}."));

    // Where packages are listed, a page has nothing of the repository beside it.
    [Fact]
    public void PageOfAPackage_Links_NeedNoRepository() =>
        Assert.All(MarkdownPage.OfPackages.SelectMany(page => page.Links), link => Assert.StartsWith("https://", link, StringComparison.Ordinal));

    [Fact]
    public void Snippets_Each_IsShownOnAPage() =>
        Assert.Equal(
            Snippet.Names,
            MarkdownPage.All.SelectMany(page => page.Blocks).Select(block => block.Argument("snippet")).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    private static string RealText(MarkdownPage page, MarkdownBlock block)
    {
        if (block.Argument("snippet") is { } name)
        {
            return new Snippet(name).Code;
        }

        if (block.Argument("file") is { } file)
        {
            return File.ReadAllText(MarkdownPage.FullPath(file)).ReplaceLineEndings("\n").TrimEnd('\n');
        }

        return block.Argument("prints") is null ? block.Text : ResultOf(page.Blocks.TakeWhile(before => before != block).Last());
    }

    private static string ResultOf(MarkdownBlock block) =>
        block.Argument("snippet") is { } name ? new Snippet(name).Run() : Example.ResultOf(block);

    private static string FirstDifference(string shown, string real)
    {
        var (before, after) = (shown.Split('\n'), real.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }

    private static bool Exists(string path, string link)
    {
        if (link.StartsWith("https://", StringComparison.Ordinal))
        {
            return true;
        }

        var parts = link.Split('#');
        var target = parts[0].Length == 0
            ? path
            : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, parts[0]))).Replace('\\', '/');
        return parts.Length == 1
            ? Path.Exists(MarkdownPage.FullPath(target))
            : File.Exists(MarkdownPage.FullPath(target)) && MarkdownPage.Read(target).Anchors.Contains(parts[1]);
    }
}
