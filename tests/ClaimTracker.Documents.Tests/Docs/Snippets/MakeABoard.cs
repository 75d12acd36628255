// <shown>
using ClaimTracker;
using ClaimTracker.Rendering;
// </shown>
using ClaimTracker.Testing;

namespace Snippets;

internal static class MakeABoard
{
    public static void Run()
    {
        using var folder = new TemporaryFolder();
        var ledger = SampleLedgers.Belgorod();
        // <shown>
        var board = Board.Of(ledger.Now, new BoardOptions { Title = "Incursion into Belgorod region" });

        File.WriteAllText(folder.File("board.html"), new BoardPage().Render(board));
        File.WriteAllText(folder.File("box.md"), new MarkdownBox().Render(board));
        File.WriteAllText(folder.File("timeline.svg"), Picture.Timeline(board, new QuestionId("staffed")).Svg);

        // The board is plain data too.
        foreach (var question in board.Disputed)
        {
            Console.WriteLine($"{question.Text} {question.Heading}: {question.Verdict}.");
        }
        // </shown>
    }
}
