using System.Text.RegularExpressions;
using ClaimTracker.Tests;

namespace ClaimTracker.Documents.Tests.Docs;

/// <summary>A page of the documentation, as the tests see it: its title, its fenced blocks and where it leads.</summary>
internal sealed partial class MarkdownPage
{
    private const string Fence = "```";

    private readonly string[] _lines;

    private MarkdownPage(string path, string text)
    {
        Path = path;
        Text = text;
        _lines = text.Split('\n');
        Blocks = [.. FindBlocks(_lines)];
    }

    /// <summary>What each package shows of itself where packages are listed.</summary>
    public static IReadOnlyList<MarkdownPage> OfPackages { get; } =
    [
        .. Directory.EnumerateDirectories(FullPath("src"))
            .Select(folder => $"src/{System.IO.Path.GetFileName(folder)}/README.md")
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>All pages that users and contributors read.</summary>
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. new[] { "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "benchmarks/README.md" }
            .Concat(OfPackages.Select(page => page.Path))
            .Concat(Directory.EnumerateFiles(FullPath("docs"), "*.md", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>From the root of the repository, with slashes.</summary>
    public string Path { get; }

    /// <summary>The whole page, its lines ended by <c>\n</c>.</summary>
    public string Text { get; }

    /// <summary>What stands in its first line behind <c>#</c>.</summary>
    public string Title => _lines[0].TrimStart('#').Trim();

    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>The targets of links, outside of blocks and code.</summary>
    public IEnumerable<string> Links => Prose
        .SelectMany(line => Link().Matches(Code().Replace(line, string.Empty)))
        .Select(match => match.Groups[1].Value);

    /// <summary>The headings below the title, as GitHub names their anchors.</summary>
    public IEnumerable<string> Anchors => Prose
        .Where(line => line.StartsWith('#'))
        .Select(line => NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    private IEnumerable<string> Prose => _lines.Where((_, number) =>
        !Blocks.Any(block => number >= block.FirstLine - 1 && number <= block.FirstLine + block.LineCount));

    public static MarkdownPage Read(string path) => new(path, File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n"));

    public static string FullPath(string path) => System.IO.Path.Combine(Repository.Root, path);

    /// <summary>The page with other texts in its blocks.</summary>
    public string With(Func<MarkdownBlock, string> textOf)
    {
        var lines = new List<string>(_lines);
        foreach (var block in Blocks.Reverse())
        {
            lines.RemoveRange(block.FirstLine, block.LineCount);
            lines.InsertRange(block.FirstLine, textOf(block).Split('\n'));
        }

        return string.Join('\n', lines);
    }

    public override string ToString() => Path;

    private static IEnumerable<MarkdownBlock> FindBlocks(string[] lines)
    {
        for (var number = 0; number < lines.Length; number++)
        {
            if (!lines[number].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var first = number + 1;
            var end = Array.IndexOf(lines, Fence, first);
            var directive = number > 0 ? Comment().Match(lines[number - 1]).Groups[1].Value : string.Empty;
            yield return new MarkdownBlock(
                lines[number][Fence.Length..], string.Join('\n', lines[first..end]), first, directive.Length > 0 ? directive : null);
            number = end;
        }
    }

    [GeneratedRegex(@"^<!-- (.+) -->$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();
}
