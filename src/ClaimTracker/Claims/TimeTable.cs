namespace ClaimTracker;

/// <summary>All times that claims name, kept once, and how far each reaches.</summary>
/// <remarks>One thread adds, any number read.</remarks>
internal sealed class TimeTable
{
    private readonly InternTable<EdtfTime> _times = new();
    private readonly SegmentedList<TimeReach> _reaches = new();

    /// <summary>The time with a number; null for None.</summary>
    public EdtfTime? this[int number] => number < 0 ? null : _times[number];

    /// <summary>How far the time with a number reaches.</summary>
    public TimeReach ReachOf(int number) => number < 0 ? TimeReach.Unknown : _reaches[number];

    /// <summary>The number of a time, a new one where it is not there yet; None where there is no time.</summary>
    public int AddOptional(EdtfTime? time)
    {
        var number = _times.AddOptional(time);
        if (number == _reaches.Count)
        {
            _reaches.Add(TimeReach.Of(time!.Interval));
        }

        return number;
    }
}
