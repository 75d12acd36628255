namespace ClaimTracker;

/// <summary>The speaker of a claim took it back.</summary>
public sealed class ClaimRetracted : LedgerEntry
{
    internal ClaimRetracted(int sequence, DateTimeOffset recorded, EntryNote? note, Claim claim)
        : base(sequence, recorded, note) => Claim = claim;

    /// <summary>The claim that was taken back.</summary>
    public Claim Claim { get; }
}
