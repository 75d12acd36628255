namespace ClaimTracker;

/// <summary>A time as claims are compared by it: its first second and its end, in seconds since 0001-01-01T00:00Z.</summary>
/// <remarks>
/// An end that is open or not known lies beyond all that can be given, so that two numbers tell which time is before which. A time
/// that is not known at all is before none and after none.
/// </remarks>
internal readonly record struct TimeReach
{
    private const long NoEnd = long.MaxValue;
    private const long NotKnown = long.MaxValue - 1;

    private TimeReach(long start, long end) => (Start, End) = (start, end);

    /// <summary>No time at all.</summary>
    public static TimeReach Unknown => new(long.MinValue, NotKnown);

    /// <summary>The first second; the least number where it is open.</summary>
    public long Start { get; }

    /// <summary>The second after the last; greater than every start where it is open.</summary>
    public long End { get; }

    public bool IsKnown => End != NotKnown;

    public static TimeReach Of(TimeInterval? time) =>
        time is { } known ? new TimeReach(known.StartSecond ?? long.MinValue, known.EndSecond ?? NoEnd) : Unknown;

    /// <summary>Whether this time is over when the other starts.</summary>
    public bool IsBefore(TimeReach other) => End <= other.Start;

    /// <summary>Negative when the first is earlier, positive when it is later, 0 when they are not ordered.</summary>
    public static int Order(TimeReach first, TimeReach second) => (first.IsBefore(second), second.IsBefore(first)) switch
    {
        (true, false) => -1,
        (false, true) => 1,
        _ => 0,
    };
}
