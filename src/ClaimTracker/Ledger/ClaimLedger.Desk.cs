namespace ClaimTracker;

// What our own desk notes beside what speakers say. None of it changes a relation, a state or a finding.
public sealed partial class ClaimLedger
{
    /// <summary>Records what our desk thinks of a claim. What it thought before is superseded, and stays on record.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">A text of it is too long.</exception>
    public void Assess(Claim claim, Assessment assessment, EntryNote? note = null) =>
        Enter(EntryPlans.Assess(claim, assessment, note));

    /// <summary>Records what our desk thinks of a question as a whole. What it thought before is superseded, and stays on record.</summary>
    /// <exception cref="EntryRefusedException">The ledger has no such question, or a text of the assessment is too long.</exception>
    public void Assess(Question question, Assessment assessment, EntryNote? note = null) =>
        Enter(EntryPlans.Assess(question, assessment, note));

    /// <summary>Records what another publisher thinks of claims. It is never our own assessment, and each publisher's stands for itself.</summary>
    /// <param name="claims">The claims that it reviewed as one; one or more, each once.</param>
    /// <param name="review">What it published.</param>
    /// <param name="note">Who recorded it, and why.</param>
    /// <exception cref="ArgumentException">A claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">There is no claim, or one twice, or a text of it is too long.</exception>
    public void RecordReview(IReadOnlyCollection<Claim> claims, PublishedReview review, EntryNote? note = null) =>
        Enter(EntryPlans.RecordReview(claims, review, note));

    /// <summary>Records where we published a claim, when, and as what.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">The title or the address is too long.</exception>
    public void RecordUse(Claim claim, Usage usage, EntryNote? note = null) =>
        Enter(EntryPlans.RecordUse(claim, usage, note));

    /// <summary>Records on what terms a source told us a claim. Rules recorded before are superseded, and stay on record.</summary>
    /// <exception cref="ArgumentException">The claim is not in this ledger.</exception>
    /// <exception cref="EntryRefusedException">A text of the rules is too long.</exception>
    public void SetGroundRules(Claim claim, GroundRules rules, EntryNote? note = null) =>
        Enter(EntryPlans.SetGroundRules(claim, rules, note));
}
