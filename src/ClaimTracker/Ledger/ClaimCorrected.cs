namespace ClaimTracker;

/// <summary>A claim was replaced by its speaker, or by somebody on the same side.</summary>
public sealed class ClaimCorrected : LedgerEntry
{
    internal ClaimCorrected(int sequence, DateTimeOffset recorded, EntryNote? note, Claim claim, Claim with)
        : base(sequence, recorded, note)
    {
        Claim = claim;
        With = with;
    }

    /// <summary>The claim that was replaced.</summary>
    public Claim Claim { get; }

    /// <summary>The claim that replaces it.</summary>
    public Claim With { get; }

    /// <summary>When it happened, as the document states it; null where nobody said, and for what was entered live.</summary>
    public EdtfTime? At { get; internal init; }
}
