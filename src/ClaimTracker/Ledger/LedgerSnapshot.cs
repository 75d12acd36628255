namespace ClaimTracker;

/// <summary>One moment of a ledger. It never changes, and costs no copy of the ledger.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class LedgerSnapshot : LedgerReader
{
    internal LedgerSnapshot(LedgerRoot root, LedgerSettings settings, StandingCache standings, EntryColumns entries)
        : base(settings, standings, entries) => Root = root;

    internal override LedgerRoot Root { get; }

    private protected override LedgerSnapshot AtOneMoment() => this;
}
