namespace ClaimTracker;

/// <summary>Our record of a claim was wrong and was put right; the claim itself did not change.</summary>
public sealed class ClaimAmended : LedgerEntry
{
    internal ClaimAmended(int sequence, DateTimeOffset recorded, EntryNote? note, Claim before, Claim after)
        : base(sequence, recorded, note)
    {
        Before = before;
        After = after;
    }

    /// <summary>The claim as it was recorded before.</summary>
    public Claim Before { get; }

    /// <summary>The claim as it reads since.</summary>
    public Claim After { get; }

    /// <summary>When it happened, as the document states it; null where nobody said, and for what was entered live.</summary>
    public EdtfTime? At { get; internal init; }
}
