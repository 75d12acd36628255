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

        foreach (var step in new LoadSteps(parts.Claims).InOrder(parts))
        {
            yield return EntryOf(step, ++sequence, step.Time ?? earliest);
        }
    }

    private static LedgerEntry EntryOf(LoadStep step, int sequence, DateTimeOffset time) => step.What switch
    {
        ClaimDraft claim => new ClaimRecorded(sequence, time, note: null, claim),
        Counterclaim counterclaim => new CounterclaimDeclared(sequence, time, note: null, counterclaim),
        ClaimEvent happened => EntryOf(happened, sequence, time),
        DeskNote note => EntryOf(note, sequence, time),
        var other => throw new InvalidOperationException($"A step of the unknown kind {other.GetType().Name}."),
    };

    private static LedgerEntry EntryOf(ClaimEvent happened, int sequence, DateTimeOffset time) => happened switch
    {
        ClaimEvent.Retraction { Claim: var claim, At: var at, Note: var note } => new ClaimRetracted(sequence, time, note, claim) { At = at },
        ClaimEvent.Correction { Claim: var claim, With: var with, At: var at, Note: var note } => new ClaimCorrected(sequence, time, note, claim, with) { At = at },
        ClaimEvent.Amendment { Reads: var reads, At: var at, Note: var note } => new ClaimAmended(sequence, time, note, reads) { At = at },
        ClaimEvent.Withdrawal { Claim: var claim, At: var at, Note: var note } => new ClaimWithdrawn(sequence, time, note, claim) { At = at },
        _ => throw new InvalidOperationException($"An event of the unknown kind {happened.GetType().Name}."),
    };

    private static LedgerEntry EntryOf(DeskNote noted, int sequence, DateTimeOffset time) => noted switch
    {
        DeskNote.OfQuestion { Question: var question, Assessment: var assessment } => new QuestionAssessed(sequence, time, note: null, question, assessment),
        DeskNote.OfClaim { Claim: var claim, Assessment: var assessment } => new ClaimAssessed(sequence, time, note: null, claim, assessment),
        DeskNote.OfOthers { Claims: var claims, Review: var review } => new ClaimReviewed(sequence, time, note: null, claims, review),
        DeskNote.Use { Claim: var claim, Usage: var usage } => new ClaimUsed(sequence, time, note: null, claim, usage),
        DeskNote.Terms { Claim: var claim, Rules: var rules } => new GroundRulesSet(sequence, time, note: null, claim, rules),
        _ => throw new InvalidOperationException($"A note of the unknown kind {noted.GetType().Name}."),
    };
}
