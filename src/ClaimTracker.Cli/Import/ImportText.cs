namespace ClaimTracker.Cli;

/// <summary>What an import brought, in a sentence or two.</summary>
internal static class ImportText
{
    public static void Write(Page page, string ledger, string path, LedgerSnapshot before, LedgerSnapshot after)
    {
        var (entries, claims) = (after.Sequence - before.Sequence, after.Claims.Count() - before.Claims.Count());
        page.Add(
            0,
            entries == 0
                ? $"Nothing is new: all of {ClaimsFile.NameOf(path)} is in \"{ledger}\" word for word."
                : $"{ClaimsFile.NameOf(path)} is in \"{ledger}\": {Amount.Of(entries, "new entry", "new entries")}, {Amount.Claims(claims)} among them.");
        page.Add(0, $"The ledger has {Amount.Entries(after.Sequence)} now.");
    }
}
