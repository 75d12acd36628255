namespace ClaimTracker;

/// <summary>One group as it is stored: what its claims hold and from where, and its places in the chains that it is part of.</summary>
internal struct GroupEntry
{
    public Stance Stance;

    public PositionCell Position;

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

    /// <summary>When the last of the claims that stand was recorded, in ticks; the least number when that is known of none.</summary>
    public long LastRecorded;
}
