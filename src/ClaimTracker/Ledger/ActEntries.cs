namespace ClaimTracker;

/// <summary>Turns entries about what is on record into acts, which name claims by their numbers, and back.</summary>
internal static class ActEntries
{
    /// <summary>The act of an entry; its ids have been checked. Amendments, which bring a row along, are not among them.</summary>
    public static Act Of(LedgerEntry entry, LedgerRoot root) => entry switch
    {
        ClaimRetracted retracted => new Act.Retraction(root.Find(retracted.Claim)) { At = retracted.At },
        ClaimCorrected corrected => new Act.Correction(root.Find(corrected.Claim), root.Find(corrected.With)) { At = corrected.At },
        ClaimWithdrawn withdrawn => new Act.Withdrawal(root.Find(withdrawn.Claim)) { At = withdrawn.At },
        CounterclaimDeclared { Counterclaim: var declared } => new Act.Countering(
            root.Find(declared.Claim), root.Find(declared.Against), declared.Kind, declared.Note),
        FindingReviewed reviewed => ReviewOf(reviewed, root),
        ClaimAssessed assessed => new Act.ClaimAssessment(root.Find(assessed.Claim), assessed.Assessment),
        QuestionAssessed assessed => new Act.QuestionAssessment(NumberOf(assessed.Question, root), assessed.Assessment),
        ClaimReviewed reviewed => new Act.OthersReview([.. reviewed.Claims.Select(root.Find)], reviewed.Review),
        ClaimUsed used => new Act.Using(root.Find(used.Claim), used.Usage),
        GroundRulesSet set => new Act.Ruling(root.Find(set.Claim), set.Rules),
        ClaimTextRedacted redacted => new Act.TextRedaction(root.Find(redacted.Claim), redacted.Text, redacted.Key),
        IdentityRedacted redacted => new Act.IdentityRedaction(redacted.Place - 1),
        _ => throw new InvalidOperationException($"An entry of the unknown kind {entry.GetType().Name}."),
    };

    public static LedgerEntry Read(Act act, (int Sequence, DateTimeOffset Recorded, EntryNote? Note) head, LedgerRoot root)
    {
        var (sequence, recorded, note) = head;
        return act switch
        {
            Act.Retraction retraction => new ClaimRetracted(sequence, recorded, note, Id(retraction.Claim)) { At = act.At },
            Act.Correction correction => new ClaimCorrected(sequence, recorded, note, Id(correction.Claim), Id(correction.With)) { At = act.At },
            Act.Amendment amendment => new ClaimAmended(sequence, recorded, note, new Claim(root, amendment.Row).ToDraft()) { At = act.At },
            Act.Withdrawal withdrawal => new ClaimWithdrawn(sequence, recorded, note, Id(withdrawal.Claim)) { At = act.At },
            Act.Countering countering => new CounterclaimDeclared(sequence, recorded, note, Counterclaim.Of(countering, root)),
            Act.Review review => new FindingReviewed(sequence, recorded, note, review.Key.Code, [.. review.Key.Claims.Select(Id)], review.Verdict)
            {
                Status = review.Stamp.Status,
                Relation = review.Stamp.Relation,
                Place = review.Key.Subject,
            },
            Act.ClaimAssessment assessed => new ClaimAssessed(sequence, recorded, note, Id(assessed.Claim), assessed.Assessment),
            Act.QuestionAssessment assessed => new QuestionAssessed(sequence, recorded, note, root.Questions[assessed.Question].Id, assessed.Assessment),
            Act.OthersReview reviewed => new ClaimReviewed(sequence, recorded, note, [.. reviewed.Reviewed.Select(Id)], reviewed.What),
            Act.Using used => new ClaimUsed(sequence, recorded, note, Id(used.Claim), used.Usage),
            Act.Ruling ruling => new GroundRulesSet(sequence, recorded, note, Id(ruling.Claim), ruling.Rules),
            Act.TextRedaction redaction => new ClaimTextRedacted(sequence, recorded, note, Id(redaction.Claim), redaction.Text, redaction.Key),
            Act.IdentityRedaction redaction => new IdentityRedacted(sequence, recorded, note, root.Entities[redaction.Entity].Entity.Id, redaction.Entity + 1),
            _ => throw new InvalidOperationException($"An act of the unknown kind {act.GetType().Name}."),
        };

        ClaimId Id(int claim) => root.Columns.Id(claim);
    }

    private static int NumberOf(QuestionId id, LedgerRoot root)
    {
        root.Questions.TryFind(id, out int number);
        return number;
    }

    private static Act.Review ReviewOf(FindingReviewed reviewed, LedgerRoot root)
    {
        var claims = reviewed.Claims.Select(root.Find).ToArray();
        return new Act.Review(
            new FindingKey(reviewed.Code, [.. claims], reviewed.Place),
            new FindingStamp(reviewed.Status, reviewed.Relation, [.. claims.Select(root.RowOf)]),
            reviewed.Verdict,
            reviewed.Recorded,
            reviewed.Note);
    }
}
