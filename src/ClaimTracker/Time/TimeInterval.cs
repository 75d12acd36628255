namespace ClaimTracker;

/// <summary>A stretch of time, from its first second up to, but not including, its end.</summary>
/// <remarks>
/// Half-open, whole seconds, in UTC. Either end can be missing: it is then unbounded, or not known, which nothing here tells
/// apart. The default value is unbounded at both ends. Immutable and thread-safe; equality is by both ends.
/// Ends can lie outside the years 0001 to 9999, where marks and offsets reach beyond them.
/// </remarks>
public readonly record struct TimeInterval
{
    /// <summary>Makes an interval from seconds since 0001-01-01T00:00Z, which may be negative or past the year 9999.</summary>
    /// <exception cref="ArgumentException">The end lies before the start; an empty interval is allowed.</exception>
    internal TimeInterval(long? startSecond, long? endSecond)
    {
        if (endSecond < startSecond)
        {
            throw new ArgumentException(
                $"The end {CivilCalendar.Format(endSecond.Value)} lies before the start {CivilCalendar.Format(startSecond.Value)}.",
                nameof(endSecond));
        }

        StartSecond = startSecond;
        EndSecond = endSecond;
    }

    /// <summary>The first moment, in UTC; null when the interval has no known start.</summary>
    /// <remarks>A start that <see cref="DateTimeOffset"/> cannot hold is given as its nearest value.</remarks>
    public DateTimeOffset? Start => Saturated(StartSecond);

    /// <summary>The first moment after the interval, in UTC; null when the interval has no known end.</summary>
    /// <remarks>An end that <see cref="DateTimeOffset"/> cannot hold is given as its nearest value.</remarks>
    public DateTimeOffset? End => Saturated(EndSecond);

    /// <summary>Seconds since 0001-01-01T00:00Z; null when unbounded or unknown.</summary>
    internal long? StartSecond { get; }

    /// <summary>Seconds since 0001-01-01T00:00Z; null when unbounded or unknown.</summary>
    internal long? EndSecond { get; }

    /// <summary>Tells whether all of <paramref name="other"/> lies inside this interval.</summary>
    /// <param name="other">Any interval; every interval contains itself.</param>
    /// <returns>True when this one starts no later and ends no earlier; a missing end reaches all the way.</returns>
    public bool Contains(TimeInterval other) =>
        (StartSecond is null || StartSecond <= other.StartSecond) && (EndSecond is null || EndSecond >= other.EndSecond);

    /// <summary>Tells whether some moment can lie in both intervals.</summary>
    /// <param name="other">Any interval.</param>
    /// <returns>True unless one of the two <see cref="IsBefore"/> the other; intervals that only touch do not intersect.</returns>
    public bool Intersects(TimeInterval other) => !IsBefore(other) && !other.IsBefore(this);

    /// <summary>Tells whether this interval is over when <paramref name="other"/> starts.</summary>
    /// <remarks>A strict order on intervals that are not empty. A missing facing end is never ordered.</remarks>
    /// <param name="other">Any interval.</param>
    /// <returns>True when this end and the other start are known and the end is not after that start; touching counts.</returns>
    public bool IsBefore(TimeInterval other) => EndSecond <= other.StartSecond;

    /// <summary>Both ends in ISO 8601 and UTC, the same in every culture, such as <c>[2023-05-22T00:00:00Z, ..)</c>.</summary>
    /// <returns>Never null or empty; a missing end is written <c>..</c>.</returns>
    public override string ToString() => $"[{Printed(StartSecond)}, {Printed(EndSecond)})";

    private static string Printed(long? second) => second is { } known ? CivilCalendar.Format(known) : "..";

    private static DateTimeOffset? Saturated(long? second) => second switch
    {
        null => null,
        < 0 => DateTimeOffset.MinValue,
        >= CivilCalendar.SecondsOfRange => DateTimeOffset.MaxValue,
        _ => new DateTimeOffset(second.Value * TimeSpan.TicksPerSecond, TimeSpan.Zero),
    };
}
