namespace ClaimTracker;

/// <summary>The desk pulled a claim.</summary>
public sealed class ClaimWithdrawn : LedgerEntry
{
    internal ClaimWithdrawn(int sequence, DateTimeOffset recorded, EntryNote? note, Claim claim)
        : base(sequence, recorded, note) => Claim = claim;

    /// <summary>The claim that was pulled.</summary>
    public Claim Claim { get; }
}
