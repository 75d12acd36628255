namespace ClaimTracker;

/// <summary>One group as it is stored: its first claim, which speaks for all, and its places in the chains that it is part of.</summary>
/// <remarks>Numbers only: what is written into long-lived arrays at every claim must give the garbage collector nothing to look at.</remarks>
internal struct GroupEntry
{
    /// <summary>When its claims were said.</summary>
    public TimeReach Said;

    /// <summary>When the last of the claims that stand was recorded, in ticks; the least number when that is known of none.</summary>
    public long LastRecorded;

    /// <summary>The number of the position.</summary>
    public int Position;

    /// <summary>The first of its claims, by their places in the order of arrival.</summary>
    public int First;

    /// <summary>The last of its claims.</summary>
    public int Last;

    /// <summary>The next group of the position; None for the last.</summary>
    public int NextInPosition;

    /// <summary>The account of its speaker.</summary>
    public int Speaker;

    /// <summary>The group of the same speaker before; None for the first.</summary>
    public int PreviousOfSpeaker;

    /// <summary>Whether any of the claims was neither retracted nor withdrawn; else they end no others.</summary>
    public bool HasStanding;
}
