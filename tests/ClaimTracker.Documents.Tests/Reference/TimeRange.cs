namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>A half-open interval of instants, in seconds of UTC since the beginning of year 1; null where it is unbounded.</summary>
internal readonly record struct TimeRange(long? Start, long? End)
{
    /// <summary>Ordered (2.5): the upper end is known and not after the known lower end of the other. Touching is ordered.</summary>
    public bool Before(TimeRange other) => End is { } end && other.Start is { } start && end <= start;

    public bool Inside(TimeRange other) =>
        (other.Start is null || (Start is { } start && start >= other.Start))
        && (other.End is null || (End is { } end && end <= other.End));

    public bool Intersects(TimeRange other) =>
        (Start is null || other.End is null || Start < other.End)
        && (other.Start is null || End is null || other.Start < End);

    /// <summary>Ordered, where both are given.</summary>
    public static bool Before(TimeRange? first, TimeRange? second) =>
        first is { } one && second is { } other && one.Before(other);
}
