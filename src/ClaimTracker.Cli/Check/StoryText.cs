using ClaimTracker.Documents;
using Spectre.Console;

namespace ClaimTracker.Cli;

/// <summary>The check report as an editor reads it: question by question, those that need a decision first.</summary>
internal static class StoryText
{
    public static void Write(Terminal terminal, ClaimsDocument document, string file) =>
        Write(terminal, document.Ledger, document.StoryTitle ?? document.StoryId ?? $"Claims in {file}");

    public static void Write(Terminal terminal, ClaimLedger ledger, string title)
    {
        var story = new Story(ledger);
        QuestionStanding[] standings = [.. story.Ledger.Questions.Select(story.Ledger.On).OrderBy(standing => StateText.Rank(standing.State))];
        Print(terminal, page => SummaryText.Write(page, title, story, standings));
        foreach (var standing in standings)
        {
            terminal.Text.WriteLine();
            Print(terminal, page => QuestionText.Write(page, standing, story));
        }

        foreach (var group in FindingText.AcrossQuestions(story))
        {
            terminal.Text.WriteLine();
            Print(terminal, page => FindingText.Write(page, group));
        }
    }

    // Page by page, so that a long report appears as it is made.
    private static void Print(Terminal terminal, Action<Page> write)
    {
        var page = new Page(terminal.Width);
        write(page);
        terminal.Text.Write(page);
    }
}
