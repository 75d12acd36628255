namespace ClaimTracker;

/// <summary>The desk pulled a claim.</summary>
public sealed class ClaimWithdrawn : LedgerEntry
{
    internal ClaimWithdrawn(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimId claim)
        : base(sequence, recorded, note) => Claim = claim;

    /// <summary>The claim that was pulled.</summary>
    public ClaimId Claim { get; }

    /// <summary>When it happened, as the document states it; null where nobody said, and for what was entered live.</summary>
    public EdtfTime? At { get; internal init; }
}
