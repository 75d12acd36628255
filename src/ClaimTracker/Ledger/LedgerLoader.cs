namespace ClaimTracker;

/// <summary>Replays what a document holds into an empty ledger, in an order and at times that the document gives; all of it has been checked.</summary>
internal sealed class LedgerLoader(ClaimLedger ledger, LedgerWriter writer)
{
    public void Add(IReadOnlyList<Entity> entities, DateTimeOffset recorded) => writer.AppendEntities(entities, recorded, note: null);

    public void Ask(Question question, DateTimeOffset recorded) =>
        writer.AppendQuestion(ledger.WithDefaultTolerance(question), recorded, note: null);

    public void Record(ClaimDraft draft, DateTimeOffset recorded) => writer.AppendClaim(draft, recorded, draft.Recorded, note: null);

    public void Correct(ClaimId claim, ClaimId with, DateTimeOffset recorded, EntryNote? note)
    {
        var (corrected, corrector) = (writer.Root.RowOf(claim), writer.Root.RowOf(with));
        var question = writer.Root.Columns.Question(corrected);
        writer.AppendAct(sequence => new Act.Correction(corrected, corrector, sequence), question, question, recorded, note);
    }

    public void Declare(Counterclaim counterclaim, DateTimeOffset recorded) => ledger.Append(counterclaim, recorded, note: null);
}
