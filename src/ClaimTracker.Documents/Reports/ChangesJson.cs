namespace ClaimTracker.Documents;

// The wire shape of what is new. The sequences are those of the last entry that is not new, and of the last one looked at.
internal sealed record ChangesJson(
    int ClaimTracker, int From, int To, string? Since, string? Until, string Summary, IEnumerable<ChangeJson> Changes)
{
    private const int Version = 1;

    public static ChangesJson Of(LedgerChanges changes, TimeZoneInfo? zone, DateTimeOffset? since) => new(
        Version,
        changes.From,
        changes.To,
        MomentText.Of(since ?? changes.Since),
        MomentText.Of(changes.Until),
        changes.Summary(zone, since),
        changes.Changes.Select(ChangeJson.Of));
}
