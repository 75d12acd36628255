namespace ClaimTracker;

/// <summary>A claim was recorded.</summary>
public sealed class ClaimRecorded : LedgerEntry
{
    internal ClaimRecorded(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimDraft draft)
        : base(sequence, recorded, note) => Draft = draft;

    /// <summary>The id of the claim.</summary>
    public ClaimId Claim => Draft.Id!.Value;

    /// <summary>The claim as it was recorded, with its id and its own Recorded; later amendments are entries of their own.</summary>
    public ClaimDraft Draft { get; }
}
