namespace ClaimTracker.Cli;

/// <summary>One comparison as an editor reads it: the two claims, how they relate, and why.</summary>
internal static class ComparisonText
{
    public static void Write(Terminal terminal, ClaimLedger ledger, Comparison comparison)
    {
        var story = new Story(ledger);
        var page = new Page(terminal.Width);
        WriteClaim(page, story, "First", comparison.First);
        page.Gap();
        WriteClaim(page, story, "Second", comparison.Second);
        page.Gap();
        page.Add(
            0,
            Ink.Of(comparison.Status, ComparisonHeading.Of(comparison)),
            Ink.Faint(comparison.Code is { } code ? $" ({code})" : string.Empty),
            $": {RelationText.Of(comparison.Relation)}");
        page.Add(2, $"Reason: {RelationText.Of(comparison.Reason)}");
        page.Add(2, comparison.Explanation);
        terminal.Text.Write(page);
    }

    private static void WriteClaim(Page page, Story story, string which, Claim claim)
    {
        page.Add(0, Ink.Strong($"{which}: {claim.Question.Text}"));
        new ClaimText(story, claim.Question).WriteApart(page, 2, claim);
    }
}
