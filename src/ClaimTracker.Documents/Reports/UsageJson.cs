namespace ClaimTracker.Documents;

/// <summary>Where we published a claim.</summary>
internal sealed record UsageJson(string Claim, string Url, string Title, string Published, string As)
{
    /// <summary>All usages of a ledger, from its entries, by claim, then by the beginning of when they were published; null when there is none.</summary>
    public static IReadOnlyList<UsageJson>? AllOf(IReadOnlyList<LedgerEntry> entries) =>
        entries.OfType<ClaimUsed>()
            .OrderBy(entry => entry.Claim)
            .ThenBy(entry => entry.Usage.Published.Interval.Start)
            .ThenBy(entry => entry.Usage.Published.Text, StringComparer.Ordinal)
            .ThenBy(entry => entry.Usage.Url.OriginalString, StringComparer.Ordinal)
            .ThenBy(entry => entry.Usage.Title, StringComparer.Ordinal)
            .ThenBy(entry => entry.Usage.Manner)
            .Select(Of)
            .ToList() is { Count: > 0 } usages ? usages : null;

    public static UsageJson Of(ClaimUsed entry)
    {
        var usage = entry.Usage;
        return new(entry.Claim.ToString(), usage.Url.OriginalString, usage.Title, usage.Published.Text, UsageWord.Of(usage.Manner));
    }
}
