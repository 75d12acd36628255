namespace ClaimTracker;

/// <summary>Parts that few claims have, and that are kept in columns of their own.</summary>
[Flags]
internal enum RareParts : byte
{
    None = 0,

    /// <summary>An id that is not the one the ledger would give.</summary>
    OwnId = 1,

    /// <summary>It is another row of a claim that was recorded before.</summary>
    Amends = 2,

    /// <summary>On whose behalf the speaker spoke.</summary>
    Principal = 4,

    /// <summary>A chain of outlets.</summary>
    Chain = 8,
}
