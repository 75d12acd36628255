namespace ClaimTracker.Cli;

/// <summary>What came of verifying a ledger: what was checked, or every fault.</summary>
internal static class VerifyText
{
    public static void Write(Page page, LedgerVerification found)
    {
        var entries = Amount.Entries(found.Entries);
        if (found.IsSound)
        {
            page.Add(0, Ink.Strong(found.Ledger), $" is sound: {entries}, {Amount.Claims(found.Claims)}, {Amount.Of(found.Questions, "question", "questions")}.");
            page.Add(2, "No gap in the sequence, no time that goes back; each entry fits those before it, and is written again as it stands, byte for byte; all questions stand alike when the entries are replayed.");
            return;
        }

        page.Add(0, Ink.Strong(found.Ledger), $" is damaged: {Amount.Of(found.Faults.Length, "fault", "faults")} in {entries}.");
        foreach (var fault in found.Faults)
        {
            page.AddItem(2, fault.ToString());
        }
    }
}
