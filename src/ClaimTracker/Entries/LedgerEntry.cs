namespace ClaimTracker;

/// <summary>One change of a ledger: a closed set of kinds. Nothing is ever deleted.</summary>
/// <remarks>Immutable; made on reading.</remarks>
public abstract class LedgerEntry
{
    private protected LedgerEntry(int sequence, DateTimeOffset recorded, EntryNote? note)
    {
        Sequence = sequence;
        Recorded = recorded;
        Note = note is { By: null, Why: null } ? null : note;
    }

    /// <summary>Its place in the ledger, from 1, without gaps.</summary>
    public int Sequence { get; private set; }

    /// <summary>When it was recorded, in UTC; never earlier than the entry before.</summary>
    public DateTimeOffset Recorded { get; private set; }

    /// <summary>Who made it, and why; null when not stated.</summary>
    public EntryNote? Note { get; }

    /// <summary>The same entry at another place.</summary>
    internal LedgerEntry Placed(int sequence, DateTimeOffset recorded)
    {
        var copy = (LedgerEntry)MemberwiseClone();
        copy.Sequence = sequence;
        copy.Recorded = recorded;
        return copy;
    }
}
