namespace ClaimTracker;

/// <summary>Makes ledgers that all work by the same options: one for each story.</summary>
/// <remarks>
/// Thread-safe. The options are checked and frozen once, when the factory is made; what is changed in them later has no effect. The ledgers
/// share rules and checks and nothing else. In a container it is a singleton; the ledgers it makes belong to the caller, and need no disposal.
/// </remarks>
public sealed class LedgerFactory
{
    /// <summary>Makes a factory, without a container.</summary>
    /// <exception cref="InvalidOperationException">Options are wrong; the message names every fault.</exception>
    public LedgerFactory(ClaimTrackerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        Settings = options.Freeze(NoServices.Instance);
    }

    internal LedgerFactory(LedgerSettings settings) => Settings = settings;

    internal LedgerSettings Settings { get; }

    /// <summary>Makes an empty ledger, a new one each time.</summary>
    public ClaimLedger Create() => new(Settings);

    /// <summary>Makes the ledger that entries tell of, as <see cref="ClaimLedger.Replay(IEnumerable{LedgerEntry}, ClaimTrackerOptions)"/> does.</summary>
    /// <exception cref="EntryRefusedException">An entry is out of order or wrong; the exception tells which, and all that is wrong with it.</exception>
    public ClaimLedger Replay(IEnumerable<LedgerEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return ClaimLedger.Replay(entries, Settings);
    }
}
