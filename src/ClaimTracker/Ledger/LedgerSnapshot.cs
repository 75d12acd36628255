namespace ClaimTracker;

/// <summary>One moment of a ledger: as it is now, as it was after an entry, as it was said by some time. It costs no copy of the ledger.</summary>
/// <remarks>Thread-safe. It never changes, except that a redaction reaches it too.</remarks>
public sealed class LedgerSnapshot : LedgerReader
{
    internal LedgerSnapshot(LedgerRoot root, LedgerReader origin)
        : base(origin.Settings, new MomentStandings(origin.Live), origin.EntryLog, origin.History) => Root = root;

    internal override LedgerRoot Root { get; }

    private protected override LedgerSnapshot AtOneMoment() => this;
}
