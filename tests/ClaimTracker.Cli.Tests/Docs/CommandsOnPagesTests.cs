using System.Text;
using ClaimTracker.Documents.Tests.Docs;

namespace ClaimTracker.Cli.Tests.Docs;

// What pages show of the command line's output is what it prints, shortened.
public sealed class CommandsOnPagesTests
{
    private const string Ellipsis = "…";

    public static TheoryData<string, string, string> Outputs =>
    [
        .. from page in MarkdownPage.All
           from block in page.Blocks
           where block.Argument("command") is not null
           select (page.Path, block.Argument("command")!, block.Text),
    ];

    [Theory]
    [MemberData(nameof(Outputs))]
    public void Output_ShownOnAPage_IsWhatTheCommandPrints(string path, string command, string shown)
    {
        var printed = Run(command);

        var from = 0;
        foreach (var part in Parts(shown))
        {
            var found = printed.IndexOf($"\n{part}\n", from, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{path}: \"{command}\" does not print, or not in this order:\n{part}\nIt prints:{printed}");
            from = found + part.Length;
        }
    }

    private static IEnumerable<string> Parts(string shown) => $"\n{shown}\n".Split($"\n{Ellipsis}\n").Select(part => part.Trim('\n'));

    private static string Run(string command)
    {
        using var output = new MemoryStream();
        var arguments = command.Split(' ').Select(word => File.Exists(MarkdownPage.FullPath(word)) ? MarkdownPage.FullPath(word) : word);
        CommandLine.Run([.. arguments], Terminal.Of(Stream.Null, output, TextWriter.Null));
        return $"\n{Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n")}\n";
    }
}
