namespace ClaimTracker;

// What our own desk notes beside what speakers say.
public sealed partial class StoredLedger
{
    /// <inheritdoc cref="ClaimLedger.Assess(Claim, Assessment, EntryNote?)"/>
    public Task AssessAsync(Claim claim, Assessment assessment, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Assess(claim, assessment, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Assess(Question, Assessment, EntryNote?)"/>
    public Task AssessAsync(Question question, Assessment assessment, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Assess(question, assessment, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.RecordReview"/>
    public Task RecordReviewAsync(IReadOnlyCollection<Claim> claims, PublishedReview review, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.RecordReview(claims, review, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.RecordUse"/>
    public Task RecordUseAsync(Claim claim, Usage usage, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.RecordUse(claim, usage, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.SetGroundRules"/>
    public Task SetGroundRulesAsync(Claim claim, GroundRules rules, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.SetGroundRules(claim, rules, note), cancellationToken);
}
