namespace ClaimTracker;

/// <summary>It was noted on what terms a source told us a claim. Rules noted before are superseded, and stay on record.</summary>
public sealed class GroundRulesSet : LedgerEntry
{
    internal GroundRulesSet(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimId claim, GroundRules rules)
        : base(sequence, recorded, note)
    {
        Claim = claim;
        Rules = rules;
    }

    /// <summary>The claim.</summary>
    public ClaimId Claim { get; }

    /// <summary>The rules; who the source is, is not among them.</summary>
    public GroundRules Rules { get; }
}
