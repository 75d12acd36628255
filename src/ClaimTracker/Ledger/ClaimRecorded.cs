namespace ClaimTracker;

/// <summary>A claim was recorded.</summary>
public sealed class ClaimRecorded : LedgerEntry
{
    internal ClaimRecorded(int sequence, DateTimeOffset recorded, EntryNote? note, Claim claim)
        : base(sequence, recorded, note) => Claim = claim;

    /// <summary>The claim.</summary>
    public Claim Claim { get; }
}
