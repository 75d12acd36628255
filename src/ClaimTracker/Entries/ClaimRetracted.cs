namespace ClaimTracker;

/// <summary>The speaker of a claim took it back.</summary>
public sealed class ClaimRetracted : LedgerEntry
{
    internal ClaimRetracted(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimId claim)
        : base(sequence, recorded, note) => Claim = claim;

    /// <summary>The claim that was taken back.</summary>
    public ClaimId Claim { get; }

    /// <summary>When the speaker took it back, as stated; null where nobody said.</summary>
    public EdtfTime? At { get; internal init; }
}
