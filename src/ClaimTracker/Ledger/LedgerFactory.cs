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
}
