using System.Globalization;
using ClaimTracker.Documents;

namespace ClaimTracker.Cli;

/// <summary>The time of day in front of what happened on a day.</summary>
internal static class ClockText
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Such as <c>15:20 – </c>; empty where the day is all that is known, or less.</summary>
    public static string Of(TimelineItem item, TimeZoneInfo zone, ShippedTemplates templates) => item switch
    {
        { Day: null } => string.Empty,
        { Recorded: { } recorded } => item.Entry is ClaimRecorded ? string.Empty : $"{At(recorded, zone)} – ",
        { Time: { Interval: { Start: { } start, End: { } end } } time } when time.Text.Contains('T', StringComparison.Ordinal) =>
            $"{(end - start <= Minute ? At(start, zone) : templates.Say(time))} – ",
        _ => string.Empty,
    };

    public static string At(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).ToString("HH:mm", CultureInfo.InvariantCulture);
}
