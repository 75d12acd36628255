namespace ClaimTracker;

/// <summary>Our record of a claim was wrong and was put right; the claim itself did not change.</summary>
public sealed class ClaimAmended : LedgerEntry
{
    internal ClaimAmended(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimDraft reads)
        : base(sequence, recorded, note) => Reads = reads;

    /// <summary>The id of the claim.</summary>
    public ClaimId Claim => Reads.Id!.Value;

    /// <summary>The whole claim as it reads since. How it read before: <c>ledger.AsOf(Sequence - 1).GetClaim(Claim)</c>.</summary>
    public ClaimDraft Reads { get; }

    /// <summary>When it happened, as the document states it; null where nobody said, and for what was entered live.</summary>
    public EdtfTime? At { get; internal init; }
}
