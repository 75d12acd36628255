namespace ClaimTracker.Cli;

/// <summary>All comparisons that say something: every two claims on one question, question by question.</summary>
internal static class AllPairsText
{
    public static void Write(Terminal terminal, ClaimLedger ledger)
    {
        var now = ledger.Now;
        var claims = now.Claims.ToLookup(claim => claim.Question.Id);
        foreach (var question in now.Questions)
        {
            var page = new Page(terminal.Width);
            page.Add(0, Ink.Strong(question.Text), Ink.Faint($" [{question.Id}]"));
            Claim[] onQuestion = [.. claims[question.Id].OrderBy(claim => claim.Id)];
            if (onQuestion.Length < 2)
            {
                page.Add(2, $"{Words.Count(onQuestion.Length, "claim")}: nothing to compare.");
            }

            foreach (var (first, second) in Pairs(onQuestion))
            {
                WritePair(page, now.Compare(first, second));
            }

            page.Gap();
            terminal.Text.Write(page);
        }

        var end = new Page(terminal.Width);
        end.Add(0, "Claims on different questions are not compared, and not listed here; --format json lists every pair.");
        terminal.Text.Write(end);
    }

    private static void WritePair(Page page, Comparison comparison) => page.AddItem(
        2,
        $"{comparison.First.Id}, {comparison.Second.Id}: ",
        Ink.Of(comparison.Status, ComparisonHeading.Of(comparison)),
        Ink.Faint(comparison.Code is { } code ? $" ({code})" : string.Empty),
        $", {RelationText.Of(comparison.Relation)}: {RelationText.Of(comparison.Reason)}");

    private static IEnumerable<(Claim First, Claim Second)> Pairs(Claim[] claims) =>
        from index in Enumerable.Range(0, claims.Length)
        from second in claims.Skip(index + 1)
        select (claims[index], second);
}
