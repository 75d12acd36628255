namespace ClaimTracker.Cli;

/// <summary>The speaker whom the user names, by id or by one of the names on record.</summary>
internal static class SpeakerById
{
    /// <exception cref="UsageException">There is none, or a name is that of several; the message has the ids that may be meant.</exception>
    public static Speaker Find(LedgerView ledger, string text)
    {
        if (EntityId.TryParse(text, out var id) && ledger.TryGetEntity(id, out var entity))
        {
            return entity as Speaker ?? throw new UsageException($"\"{text}\" ({entity.Name}) is no speaker. {Hint(ledger, text)}");
        }

        return ledger.EntitiesNamed(text).OfType<Speaker>().ToArray() switch
        {
            [var one] => one,
            [] => throw new UsageException($"No speaker has the id or the name \"{text}\". {Hint(ledger, text)}"),
            var several => throw new UsageException($"\"{text}\" is a name of several: {Words.English.Join(several.Select(speaker => speaker.Id.ToString()))}. Give the id of one."),
        };
    }

    private static string Hint(LedgerView ledger, string text) =>
        KnownIds.Hint(text, ledger.Claims.Select(claim => claim.Speaker.Id.ToString()).Distinct(StringComparer.Ordinal), "speakers with claims");
}
