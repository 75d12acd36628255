namespace ClaimTracker;

/// <summary>One claim in the groups of a question, with what is asked of it most, so that its row need not be fetched.</summary>
internal struct ClaimEntry
{
    public int Row;

    /// <summary>The next claim of the group; None for the last.</summary>
    public int Next;

    /// <summary>When it was recorded, in ticks; the least number where that is not known.</summary>
    public long Recorded;

    /// <summary>Smaller for a claim whose id comes earlier.</summary>
    public ulong IdKey;
}
