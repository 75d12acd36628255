namespace ClaimTracker.Cli;

/// <summary>How much a command needs to know of a store.</summary>
internal enum StoreNeed
{
    /// <summary>A ledger, or a document instead.</summary>
    OrFile,

    /// <summary>One ledger.</summary>
    Ledger,

    /// <summary>One ledger, or all of them.</summary>
    AnyLedger,

    /// <summary>The store alone.</summary>
    Store,
}
