namespace ClaimTracker;

/// <summary>An editor declared one claim to be against another.</summary>
public sealed class CounterclaimDeclared : LedgerEntry
{
    internal CounterclaimDeclared(int sequence, DateTimeOffset recorded, EntryNote? note, Counterclaim counterclaim)
        : base(sequence, recorded, note) => Counterclaim = counterclaim;

    /// <summary>Which, and how.</summary>
    public Counterclaim Counterclaim { get; }
}
