namespace ClaimTracker.Documents;

/// <summary>Replays a document without problems into an empty ledger, in order of the times it gives.</summary>
/// <remarks>
/// Missing times come first, ties are broken by kind of entry, then id. An act never comes before a claim it names; one without
/// a time comes right after the last of them. Entries without a time carry the earliest of the document, else the start of time.
/// </remarks>
internal static class DocumentLoader
{
    public static ClaimLedger Load(LoadedParts parts, LedgerSettings settings)
    {
        var ledger = new ClaimLedger(settings);
        var times = parts.Claims.Select(claim => claim.Recorded).Concat(parts.Events.Select(happened => happened.At?.Interval.Start)).OfType<DateTimeOffset>();
        var earliest = times.DefaultIfEmpty(DateTimeOffset.MinValue).Min();
        ledger.Load(loader =>
        {
            if (parts.Entities.Count > 0)
            {
                loader.Add(parts.Entities, earliest);
            }

            foreach (var question in parts.Questions.OrderBy(question => question.Id))
            {
                loader.Ask(question, earliest);
            }

            foreach (var step in Steps(parts).Order())
            {
                step.Load(loader, step.Time ?? earliest);
            }
        });
        return ledger;
    }

    private static IEnumerable<LoadStep> Steps(LoadedParts parts)
    {
        var claims = parts.Claims.ToDictionary(
            claim => claim.Id!.Value,
            claim => new LoadStep(claim.Recorded, LoadStep.Claim, claim.Id!.Value, 0, (loader, time) => loader.Record(claim, time)));
        var order = 0;
        var counterclaims = parts.Counterclaims.Select(counterclaim => Last(claims[counterclaim.Claim], claims[counterclaim.Against])
            .Then(++order, (loader, time) => loader.Declare(counterclaim, time)));
        var events = parts.Events.Select(happened => LastNamed(happened, claims)
            .ThenAt(happened.At?.Interval.Start, ++order, (loader, time) => Load(happened, loader, time)));
        return claims.Values.Concat(counterclaims).Concat(events);
    }

    private static LoadStep LastNamed(ClaimEvent happened, Dictionary<ClaimId, LoadStep> claims) => happened is ClaimEvent.Correction correction
        ? Last(claims[correction.Claim], claims[correction.With])
        : claims[happened.Claim];

    private static void Load(ClaimEvent happened, LedgerLoader loader, DateTimeOffset time)
    {
        switch (happened)
        {
            case ClaimEvent.Retraction retraction:
                loader.Retract(retraction.Claim, time, retraction.At, retraction.Note);
                break;
            case ClaimEvent.Correction correction:
                loader.Correct(correction.Claim, correction.With, time, correction.At, correction.Note);
                break;
            case ClaimEvent.Amendment amendment:
                loader.Amend(amendment.Claim, amendment.Reads, time, amendment.At, amendment.Note);
                break;
            case ClaimEvent.Withdrawal withdrawal:
                loader.Withdraw(withdrawal.Claim, time, withdrawal.At, withdrawal.Note);
                break;
        }
    }

    private static LoadStep Last(LoadStep first, LoadStep second) => first.CompareTo(second) < 0 ? second : first;
}
