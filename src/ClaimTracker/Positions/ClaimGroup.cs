namespace ClaimTracker;

/// <summary>Claims on one position that agree in everything that decides how they compare.</summary>
internal sealed class ClaimGroup(PositionCell position, Standpoint standpoint)
{
    public PositionCell Position => position;

    public Standpoint Standpoint => standpoint;

    public Stance Stance => new(position.Held, standpoint);

    public List<int> Rows { get; } = [];

    /// <summary>Whether the speaker said otherwise later.</summary>
    public bool IsOvertaken { get; private set; }

    /// <summary>The speaker said otherwise at a time that is not ordered with this one, last recorded then: earlier recorded claims are overtaken.</summary>
    public long? OvertakenBelow { get; private set; }

    /// <summary>Whether any of the claims was neither retracted nor withdrawn; else they end no others.</summary>
    public bool HasStanding { get; private set; }

    /// <summary>When the last of the claims that stand was recorded, in ticks; null when that is known of none.</summary>
    public long? LastRecorded { get; private set; }

    public void Add(int row, bool stands, long? recordedTicks)
    {
        Rows.Add(row);
        HasStanding |= stands;
        LastRecorded = Later(LastRecorded, recordedTicks);
    }

    /// <summary>Notes that the same speaker's claims in another group update or revise these.</summary>
    public void NoteNewer(ClaimGroup newer)
    {
        var order = Standpoint.Order(standpoint.Said, newer.Standpoint.Said);
        IsOvertaken |= order < 0;
        if (order == 0)
        {
            OvertakenBelow = Later(OvertakenBelow, newer.LastRecorded);
        }
    }

    private static long? Later(long? first, long? second) => first is null || second > first ? second : first;
}
