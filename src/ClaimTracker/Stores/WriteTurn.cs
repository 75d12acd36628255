namespace ClaimTracker;

/// <summary>What came of preparing something that waits to be recorded.</summary>
internal enum WriteTurn
{
    /// <summary>Its entries are in the batch.</summary>
    Added,

    /// <summary>It has to wait for a later batch.</summary>
    Later,

    /// <summary>It was refused or taken back; whoever waits was told.</summary>
    Over,
}
