using System.Globalization;

namespace ClaimTracker.Cli;

/// <summary>The ledgers of a store, one a line.</summary>
internal static class LedgersText
{
    public static void Write(Page page, IReadOnlyList<LedgerSummary> ledgers)
    {
        if (ledgers.Count == 0)
        {
            page.Add(0, $"The store has no ledgers yet. \"{CommandLine.Name} {ImportCommand.Name}\" makes one.");
        }

        foreach (var ledger in ledgers)
        {
            page.Add(0, Ink.Strong(ledger.Name), $" – {Amount.Entries(ledger.Entries)}, {Amount.Claims(ledger.Claims)}, last recorded {LastOf(ledger)}");
        }
    }

    // A document that says of nothing when it was recorded stands at the start of time.
    private static string LastOf(LedgerSummary ledger) => ledger.LastRecorded is { } last && last > DateTimeOffset.MinValue
        ? last.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        : "at a time that nobody noted";
}
