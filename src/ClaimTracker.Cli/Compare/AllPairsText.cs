namespace ClaimTracker.Cli;

/// <summary>All comparisons that say something: every two claims on one question, question by question.</summary>
internal static class AllPairsText
{
    public static void Write(Terminal terminal, LedgerSnapshot ledger, Words words)
    {
        var claims = ledger.Claims.ToLookup(claim => claim.Question.Id);
        foreach (var question in ledger.Questions)
        {
            terminal.Print(page => Write(page, question, [.. claims[question.Id].OrderBy(claim => claim.Id)], ledger, words));
        }

        terminal.Print(page => page.Add(0, words.Compare.LeftOut));
    }

    private static void Write(Page page, Question question, Claim[] claims, LedgerView ledger, Words words)
    {
        page.Add(0, Ink.Strong(question.Text), Ink.Faint($" [{question.Id}]"));
        if (claims.Length < 2)
        {
            page.Add(2, words.Compare.NothingToCompare(claims.Length));
        }

        foreach (var (first, second) in Pairs(claims))
        {
            WritePair(page, ledger.Compare(first, second), words);
        }

        page.Gap();
    }

    private static void WritePair(Page page, Comparison comparison, Words words) => page.AddItem(
        2,
        [$"{comparison.First.Id}, {comparison.Second.Id}: ", .. ComparisonHeading.Runs(comparison, words), $": {RelationText.Of(comparison, words.Compare)}"]);

    private static IEnumerable<(Claim First, Claim Second)> Pairs(Claim[] claims) =>
        from index in Enumerable.Range(0, claims.Length)
        from second in claims.Skip(index + 1)
        select (claims[index], second);
}
