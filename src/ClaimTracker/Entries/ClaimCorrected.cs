namespace ClaimTracker;

/// <summary>A claim was replaced by its speaker, or by somebody on the same side.</summary>
public sealed class ClaimCorrected : LedgerEntry
{
    internal ClaimCorrected(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimId claim, ClaimId with)
        : base(sequence, recorded, note)
    {
        Claim = claim;
        With = with;
    }

    /// <summary>The claim that was replaced.</summary>
    public ClaimId Claim { get; }

    /// <summary>The claim that replaces it.</summary>
    public ClaimId With { get; }

    /// <summary>When it happened, as stated; null where nobody said.</summary>
    public EdtfTime? At { get; internal init; }
}
