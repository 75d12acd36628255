namespace ClaimTracker;

// What is done with claims and findings that are on record.
public sealed partial class StoredLedger
{
    /// <inheritdoc cref="ClaimLedger.Retract"/>
    public Task RetractAsync(Claim claim, EntryNote? note = null, EdtfTime? at = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Retract(claim, note, at), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Withdraw"/>
    public Task WithdrawAsync(Claim claim, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Withdraw(claim, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Correct"/>
    public Task CorrectAsync(Claim claim, Claim with, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Correct(claim, with, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Amend"/>
    public async Task<Claim> AmendAsync(Claim claim, ClaimDraft reads, EntryNote? note = null, CancellationToken cancellationToken = default)
    {
        await EnterAsync(EntryPlans.Amend(claim, reads, note), cancellationToken).ConfigureAwait(false);
        return Root.Own(claim, nameof(claim));
    }

    /// <inheritdoc cref="ClaimLedger.Confirm"/>
    public Task ConfirmAsync(Finding finding, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Review(finding, FindingVerdict.Confirmed, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Dismiss"/>
    public Task DismissAsync(Finding finding, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Review(finding, FindingVerdict.Dismissed, note), cancellationToken);

    /// <inheritdoc cref="ClaimLedger.Declare"/>
    public Task DeclareAsync(Counterclaim counterclaim, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Declare(counterclaim, note), cancellationToken);

    /// <summary>Takes a text of a claim out of the record: out of every earlier entry and view, the stored ones included, and for good.</summary>
    /// <inheritdoc cref="ClaimLedger.Redact(Claim, ClaimText, EntryNote?)"/>
    public Task RedactAsync(Claim claim, ClaimText text, EntryNote? note = null, CancellationToken cancellationToken = default) =>
        EnterAsync(EntryPlans.Redact(claim, text, note), cancellationToken);

    /// <summary>Takes the identity of an entity out of the record: out of every earlier entry and view, the stored ones included, and for good.</summary>
    /// <inheritdoc cref="ClaimLedger.Redact{T}(T, EntryNote?)"/>
    public async Task<T> RedactAsync<T>(T entity, EntryNote? note = null, CancellationToken cancellationToken = default)
        where T : Entity
    {
        var id = new EntityId(Tombstone.IdOf(Tombstone.NewKey()));
        await EnterAsync(EntryPlans.Redact(entity, id, note), cancellationToken).ConfigureAwait(false);
        return (T)GetEntity(id);
    }
}
