namespace ClaimTracker.Cli;

/// <summary>Rules that failed: the report is not whole, and its reader has to know.</summary>
internal static class RuleFailureText
{
    /// <summary>Adds a paragraph for each rule that failed; nothing when none did.</summary>
    public static void Write(Page page, LedgerReader ledger, Words words)
    {
        foreach (var failure in ledger.RuleFailures)
        {
            page.Add(0, Ink.Of(FindingSeverity.Error, words.Check.RuleFailed), Ink.Faint($" ({failure.Code})"), $": {failure.Explanation}");
        }
    }

    /// <summary>Tells on standard error too, for whoever only reads that.</summary>
    public static void Write(TextWriter error, LedgerReader ledger)
    {
        foreach (var failure in ledger.RuleFailures)
        {
            error.WriteLine(SafeText.Line($"{CommandLine.Name}: {failure.Explanation}"));
        }
    }
}
