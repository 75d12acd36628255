namespace ClaimTracker;

/// <summary>Replays what a document holds into an empty ledger, in an order and at times that the document gives; all of it has been checked.</summary>
internal sealed class LedgerLoader(ClaimLedger ledger, LedgerWriter writer)
{
    public void Add(IReadOnlyList<Entity> entities, DateTimeOffset recorded) => writer.AppendEntities(entities, recorded, note: null);

    public void Ask(Question question, DateTimeOffset recorded) =>
        writer.AppendQuestion(ledger.WithDefaultTolerance(question), recorded, note: null);

    public void Record(ClaimDraft draft, DateTimeOffset recorded) => writer.AppendClaim(draft, recorded, draft.Recorded, note: null);

    public void Retract(ClaimId claim, DateTimeOffset recorded, EdtfTime? at, EntryNote? note) =>
        writer.AppendAct(new Act.Retraction(Find(claim)) { At = at }, recorded, note, Find(claim));

    public void Correct(ClaimId claim, ClaimId with, DateTimeOffset recorded, EdtfTime? at, EntryNote? note) =>
        writer.AppendAct(new Act.Correction(Find(claim), Find(with)) { At = at }, recorded, note, Find(claim));

    public void Amend(ClaimId claim, ClaimDraft draft, DateTimeOffset recorded, EdtfTime? at, EntryNote? note) =>
        writer.AppendAmendment(Find(claim), draft, (recorded, at), draft.Recorded, note);

    public void Withdraw(ClaimId claim, DateTimeOffset recorded, EdtfTime? at, EntryNote? note) =>
        writer.AppendAct(new Act.Withdrawal(Find(claim)) { At = at }, recorded, note, Find(claim));

    public void Declare(Counterclaim counterclaim, DateTimeOffset recorded) =>
        writer.AppendAct(
            new Act.Countering(Find(counterclaim.Claim), Find(counterclaim.Against), counterclaim.Kind, counterclaim.Note),
            recorded,
            note: null,
            Find(counterclaim.Claim),
            Find(counterclaim.Against));

    private int Find(ClaimId id) => writer.Root.Find(id);
}
