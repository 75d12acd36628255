namespace ClaimTracker.Cli;

/// <summary>One comparison as an editor reads it: the two claims, how they relate, and why.</summary>
internal static class ComparisonText
{
    public static void Write(Terminal terminal, LedgerSnapshot ledger, Comparison comparison, Words words)
    {
        var story = new Story(ledger, words);
        terminal.Print(page => Write(page, story, comparison));
    }

    private static void Write(Page page, Story story, Comparison comparison)
    {
        WriteClaim(page, story, story.Words.Compare.First, comparison.First);
        page.Gap();
        WriteClaim(page, story, story.Words.Compare.Second, comparison.Second);
        page.Gap();
        page.Add(0, [.. ComparisonHeading.Runs(comparison, story.Words), $": {RelationText.Of(comparison, story.Words.Compare)}"]);
        page.Add(2, comparison.Explanation);
    }

    private static void WriteClaim(Page page, Story story, string which, Claim claim)
    {
        page.Add(0, Ink.Strong($"{which}: {claim.Question.Text}"));
        new ClaimText(story, claim.Question).WriteApart(page, 2, claim);
    }
}
