namespace ClaimTracker.Cli;

/// <summary>The check report as an editor reads it: question by question, those that need a decision first.</summary>
internal static class StoryText
{
    public static void Write(Terminal terminal, View view, string title, Words words)
    {
        var story = new Story(view.Ledger, words);
        var all = story.Ledger.Questions.Select(story.Ledger.On).ToLookup(standing => OpenQuestions.IsOne(standing, view, story));
        QuestionStanding[] standings = [.. all[false].OrderBy(standing => StateText.Rank(standing.State))];
        terminal.Print(page =>
        {
            SummaryText.Write(page, title, view, story, standings);
            RuleFailureText.Write(page, story.Ledger, words);
        });
        foreach (var standing in standings)
        {
            terminal.Print(page => QuestionText.Write(page, standing, story));
        }

        foreach (var group in FindingText.AcrossQuestions(story))
        {
            terminal.Print(page => FindingText.Write(page, group, words));
        }

        terminal.Print(page => OpenQuestions.Write(page, [.. all[true].Select(standing => standing.Question)], words));
    }
}
