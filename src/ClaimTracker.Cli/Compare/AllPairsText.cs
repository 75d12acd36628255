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
            terminal.Print(page => Write(page, question, [.. claims[question.Id].OrderBy(claim => claim.Id)], now));
        }

        terminal.Print(page => page.Add(0, "Claims on different questions are not compared, and not listed here; --format json lists every pair."));
    }

    private static void Write(Page page, Question question, Claim[] claims, LedgerView ledger)
    {
        page.Add(0, Ink.Strong(question.Text), Ink.Faint($" [{question.Id}]"));
        if (claims.Length < 2)
        {
            page.Add(2, $"{Words.Count(claims.Length, "claim")}: nothing to compare.");
        }

        foreach (var (first, second) in Pairs(claims))
        {
            WritePair(page, ledger.Compare(first, second));
        }

        page.Gap();
    }

    private static void WritePair(Page page, Comparison comparison) => page.AddItem(
        2,
        [$"{comparison.First.Id}, {comparison.Second.Id}: ", .. ComparisonHeading.Runs(comparison), $": {RelationText.Of(comparison)}"]);

    private static IEnumerable<(Claim First, Claim Second)> Pairs(Claim[] claims) =>
        from index in Enumerable.Range(0, claims.Length)
        from second in claims.Skip(index + 1)
        select (claims[index], second);
}
