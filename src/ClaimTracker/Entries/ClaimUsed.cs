namespace ClaimTracker;

/// <summary>We published a claim.</summary>
public sealed class ClaimUsed : LedgerEntry
{
    internal ClaimUsed(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimId claim, Usage usage)
        : base(sequence, recorded, note)
    {
        Claim = claim;
        Usage = usage;
    }

    /// <summary>The claim.</summary>
    public ClaimId Claim { get; }

    /// <summary>Where, when, and in what manner.</summary>
    public Usage Usage { get; }
}
