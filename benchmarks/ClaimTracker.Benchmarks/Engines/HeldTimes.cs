namespace ClaimTracker.Benchmarks;

/// <summary>The times of the claims on one position, taken together.</summary>
internal struct HeldTimes(int start, int end)
{
    public int Claims { get; private set; } = 1;

    public int EarliestStart { get; private set; } = start;

    public int LatestStart { get; private set; } = start;

    public int EarliestEnd { get; private set; } = end;

    public int LatestEnd { get; private set; } = end;

    public readonly bool IsOpen => LatestEnd == Calendar.Never;

    public void Add(int start, int end)
    {
        Claims++;
        EarliestStart = Math.Min(EarliestStart, start);
        LatestStart = Math.Max(LatestStart, start);
        EarliestEnd = Math.Min(EarliestEnd, end);
        LatestEnd = Math.Max(LatestEnd, end);
    }

    /// <summary>Whether each of the claims has ended by the time that one of the others starts.</summary>
    public readonly bool AllEndBefore(in HeldTimes others) => LatestEnd <= others.LatestStart;
}
