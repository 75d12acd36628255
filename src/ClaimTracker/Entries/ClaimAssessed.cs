namespace ClaimTracker;

/// <summary>Our desk assessed a claim. What it thought before is superseded, and stays on record.</summary>
public sealed class ClaimAssessed : LedgerEntry
{
    internal ClaimAssessed(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimId claim, Assessment assessment)
        : base(sequence, recorded, note)
    {
        Claim = claim;
        Assessment = assessment;
    }

    /// <summary>The claim.</summary>
    public ClaimId Claim { get; }

    /// <summary>What the desk thinks.</summary>
    public Assessment Assessment { get; }
}
