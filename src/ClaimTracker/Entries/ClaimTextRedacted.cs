namespace ClaimTracker;

/// <summary>A text of a claim was taken out of the record, of all earlier entries and views too. A tombstone stands in its place.</summary>
public sealed class ClaimTextRedacted : LedgerEntry
{
    internal ClaimTextRedacted(int sequence, DateTimeOffset recorded, EntryNote? note, ClaimId claim, ClaimText text, string key)
        : base(sequence, recorded, note)
    {
        Claim = claim;
        Text = text;
        Key = key;
    }

    /// <summary>The claim.</summary>
    public ClaimId Claim { get; }

    /// <summary>Which text of it.</summary>
    public ClaimText Text { get; }

    /// <summary>The random key of the tombstone: sixteen digits from 0 to f that say nothing of the text.</summary>
    public string Key { get; }
}
