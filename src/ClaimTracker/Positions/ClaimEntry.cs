namespace ClaimTracker;

/// <summary>One claim in the groups of a question, with what is asked of it most: no more than a cache line, so that neither its row nor its group need be fetched.</summary>
internal struct ClaimEntry
{
    public Sight Sight;

    /// <summary>Smaller for a claim whose id comes earlier.</summary>
    public ulong IdKey;

    public int Row;

    public int Group;

    /// <summary>The number of the position.</summary>
    public int Position;

    /// <summary>The next claim of the group; None for the last.</summary>
    public int NextInGroup;

    /// <summary>The next claim of the position; None for the last.</summary>
    public int NextInPosition;
}
