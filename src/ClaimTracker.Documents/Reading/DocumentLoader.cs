namespace ClaimTracker.Documents;

/// <summary>Makes the entries that a document without problems tells of, in order of the times it gives, and loads them.</summary>
/// <remarks>
/// Missing times come first, ties are broken by kind of entry, then id. An act or a note of the desk never comes before a claim it
/// names; one without a time comes right after the last of them. Entries without a time carry the earliest of the document, else
/// the start of time.
/// </remarks>
internal static class DocumentLoader
{
    public static ClaimLedger Load(LoadedParts parts, LedgerSettings settings) => ClaimLedger.Load(Entries(parts, settings), settings);

    private static IEnumerable<LedgerEntry> Entries(LoadedParts parts, LedgerSettings settings)
    {
        var earliest = parts.Times.DefaultIfEmpty(DateTimeOffset.MinValue).Min();
        var sequence = 0;
        if (parts.Entities.Count > 0)
        {
            yield return new EntitiesDeclared(++sequence, earliest, note: null, [.. parts.Entities]);
        }

        foreach (var question in parts.Questions.OrderBy(question => question.Id))
        {
            yield return new QuestionAsked(++sequence, earliest, note: null, settings.WithDefaults(question));
        }

        foreach (var step in Steps(parts).Order())
        {
            yield return step.Make(++sequence, step.Time ?? earliest);
        }
    }

    private static IEnumerable<LoadStep> Steps(LoadedParts parts)
    {
        var claims = parts.Claims.ToDictionary(
            claim => claim.Id!.Value,
            claim => new LoadStep(claim.Recorded, LoadKind.Claim, claim.Id!.Value.ToString(), 0, (sequence, time) => new ClaimRecorded(sequence, time, note: null, claim)));
        var order = 0;
        var counterclaims = parts.Counterclaims.Select(counterclaim => Last(claims[counterclaim.Claim], claims[counterclaim.Against])
            .Then(LoadKind.Counterclaim, ++order, (sequence, time) => new CounterclaimDeclared(sequence, time, note: null, counterclaim)));
        var events = parts.Events.Select(happened => LastNamed(happened, claims)
            .ThenAt(happened.At?.Interval.Start, KindOf(happened), ++order, (sequence, time) => EntryOf(happened, sequence, time)));

        // Of several that come right after one claim, the one of a later time supersedes the others too.
        var notes = parts.Notes.OrderBy(note => note.Time ?? DateTimeOffset.MinValue).Select(note => StepOf(note, claims, ++order));
        return claims.Values.Concat(counterclaims).Concat(events).Concat(notes);
    }

    private static LoadStep StepOf(DeskNote note, Dictionary<ClaimId, LoadStep> claims, int order) => note switch
    {
        DeskNote.OfQuestion { Question: var question, Assessment: var assessment, Time: var made } =>
            new LoadStep(made, LoadKind.QuestionAssessment, question.ToString(), order, (sequence, time) => new QuestionAssessed(sequence, time, note: null, question, assessment)),
        DeskNote.OfClaim { Claim: var claim, Assessment: var assessment, Time: var made } =>
            claims[claim].ThenAt(made, LoadKind.ClaimAssessment, order, (sequence, time) => new ClaimAssessed(sequence, time, note: null, claim, assessment)),
        DeskNote.Use { Claim: var claim, Usage: var usage, Time: var published } =>
            claims[claim].ThenAt(published, LoadKind.Usage, order, (sequence, time) => new ClaimUsed(sequence, time, note: null, claim, usage)),
        DeskNote.Terms { Claim: var claim, Rules: var rules, Time: var agreed } =>
            claims[claim].ThenAt(agreed, LoadKind.GroundRules, order, (sequence, time) => new GroundRulesSet(sequence, time, note: null, claim, rules)),
        _ => throw new InvalidOperationException($"A note of the unknown kind {note.GetType().Name}."),
    };

    private static LoadStep LastNamed(ClaimEvent happened, Dictionary<ClaimId, LoadStep> claims) => happened is ClaimEvent.Correction correction
        ? Last(claims[correction.Claim], claims[correction.With])
        : claims[happened.Claim];

    private static LoadKind KindOf(ClaimEvent happened) => happened switch
    {
        ClaimEvent.Retraction => LoadKind.Retraction,
        ClaimEvent.Correction => LoadKind.Correction,
        ClaimEvent.Amendment => LoadKind.Amendment,
        _ => LoadKind.Withdrawal,
    };

    private static LedgerEntry EntryOf(ClaimEvent happened, int sequence, DateTimeOffset time) => happened switch
    {
        ClaimEvent.Retraction { Claim: var claim, At: var at, Note: var note } => new ClaimRetracted(sequence, time, note, claim) { At = at },
        ClaimEvent.Correction { Claim: var claim, With: var with, At: var at, Note: var note } => new ClaimCorrected(sequence, time, note, claim, with) { At = at },
        ClaimEvent.Amendment { Reads: var reads, At: var at, Note: var note } => new ClaimAmended(sequence, time, note, reads) { At = at },
        ClaimEvent.Withdrawal { Claim: var claim, At: var at, Note: var note } => new ClaimWithdrawn(sequence, time, note, claim) { At = at },
        _ => throw new InvalidOperationException($"An event of the unknown kind {happened.GetType().Name}."),
    };

    private static LoadStep Last(LoadStep first, LoadStep second) => first.CompareTo(second) < 0 ? second : first;
}
