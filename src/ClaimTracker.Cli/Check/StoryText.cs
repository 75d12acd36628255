using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The check report as an editor reads it: question by question, in the order in which the story asks them.</summary>
internal static class StoryText
{
    public static void Write(Terminal terminal, ClaimsDocument document, string file) =>
        Write(terminal, document.Ledger, document.StoryTitle ?? document.StoryId ?? $"Claims in {file}");

    public static void Write(Terminal terminal, ClaimLedger ledger, string title)
    {
        var story = new Story(ledger);
        var standings = story.Ledger.Questions.Select(story.Ledger.On).ToArray();
        Print(terminal, page => SummaryText.Write(page, title, story, standings));
        foreach (var standing in standings)
        {
            Print(terminal, page => QuestionText.Write(page, standing, story));
        }

        Print(terminal, page => FindingText.WriteAcrossQuestions(page, story));
    }

    // Page by page, so that a long report appears as it is made.
    private static void Print(Terminal terminal, Action<Page> write)
    {
        var page = new Page(terminal.Width);
        write(page);
        terminal.Text.Write(page);
    }
}
