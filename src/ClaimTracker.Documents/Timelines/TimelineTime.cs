namespace ClaimTracker.Documents;

/// <summary>When something happened, as far as it is known.</summary>
/// <param name="Stated">As stated; null where nobody said.</param>
/// <param name="Recorded">When it was recorded, where that stands in for it; else null.</param>
/// <param name="Day">The day on which all of it lies; null where it is vaguer or unknown.</param>
/// <param name="Section">What stands together in a timeline: the day, or the vaguer time; null where nothing is known.</param>
internal sealed record TimelineTime(EdtfTime? Stated, DateTimeOffset? Recorded, DateOnly? Day, TimeInterval? Section)
{
    /// <summary>The moment by which it is ordered; null where it has none.</summary>
    public DateTimeOffset? Start => Stated?.Interval.Start ?? Recorded;

    /// <summary>The end of the time; null where it has none, or where a moment stands in for it.</summary>
    public DateTimeOffset? End => Stated?.Interval.End ?? Recorded;

    public static TimelineTime Of(EdtfTime? stated, DateTimeOffset? recorded, TimeZoneInfo zone) => stated is null
        ? Of(recorded, zone)
        : DayOf(stated.Interval, zone) is { } day
            ? new TimelineTime(stated, null, day, Span(day, zone))
            : new TimelineTime(stated, null, null, stated.Interval);

    private static TimelineTime Of(DateTimeOffset? recorded, TimeZoneInfo zone) => recorded is { } moment
        ? new TimelineTime(null, recorded, DayAt(moment, zone), Span(DayAt(moment, zone), zone))
        : new TimelineTime(null, null, null, null);

    private static DateOnly? DayOf(TimeInterval interval, TimeZoneInfo zone) =>
        interval is { Start: { } start, End: { } end } && end > start && DayAt(start, zone) is var day && day == DayAt(end.AddTicks(-1), zone) ? day : null;

    private static DateOnly DayAt(DateTimeOffset moment, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    private static TimeInterval Span(DateOnly day, TimeZoneInfo zone) => EdtfTime.Day(day.Year, day.Month, day.Day, zone).Interval;
}
