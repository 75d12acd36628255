using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The part of EDTF that 2.3 lists, read into the interval its precision spans.</summary>
internal static partial class TimeText
{
    private const long SecondsOfDay = 24 * 60 * 60;

    public static TimeRange Read(string text, TimeZoneInfo zone)
    {
        var ends = text.Split('/');
        return ends.Length == 1
            ? Point(text, zone)
            : new TimeRange(
                ends[0] == ".." ? null : Point(ends[0], zone).Start,
                ends[1] == ".." ? null : Point(ends[1], zone).End);
    }

    /// <summary>A year, month, day, minute or second; a mark reaches one unit of its own precision further at either end.</summary>
    private static TimeRange Point(string text, TimeZoneInfo zone)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            throw new FormatException($"'{text}' is not a time of DESIGN 2.3.");
        }

        var reach = match.Groups["mark"].Success ? 1 : 0;
        var year = Number("year");
        if (!match.Groups["month"].Success)
        {
            return Local(StartOfMonth((year - reach) * 12), StartOfMonth((year + 1 + reach) * 12));
        }

        var month = (year * 12) + Number("month") - 1;
        if (!match.Groups["day"].Success)
        {
            return Local(StartOfMonth(month - reach), StartOfMonth(month + 1 + reach));
        }

        var day = StartOfMonth(month) + ((Number("day") - 1) * SecondsOfDay);
        if (!match.Groups["hour"].Success)
        {
            return Local(day - (reach * SecondsOfDay), day + ((1 + reach) * SecondsOfDay));
        }

        // A minute is sixty seconds on every clock, so that from here on the ends are counted from the instant.
        var unit = match.Groups["second"].Success ? 1 : 60;
        var time = day + (Number("hour") * 60 * 60) + (Number("minute") * 60) + (match.Groups["second"].Success ? Number("second") : 0);
        var instant = match.Groups["zone"].Success ? time - Offset(match.Groups["zone"].Value) : ToUtc(time, zone);
        return new TimeRange(instant - (reach * unit), instant + ((1 + reach) * unit));

        long Number(string group) => long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

        TimeRange Local(long start, long end) => new(ToUtc(start, zone), ToUtc(end, zone));
    }

    [GeneratedRegex(@"^(?<year>[0-9]{1,4})(-(?<month>[0-9]{2})(-(?<day>[0-9]{2})(T(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2}))?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?(?<mark>[~?%])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    private static long Offset(string zone)
    {
        if (zone == "Z")
        {
            return 0;
        }

        var seconds = (long)TimeSpan.ParseExact(zone[1..], @"hh\:mm", CultureInfo.InvariantCulture).TotalSeconds;
        return zone[0] == '-' ? -seconds : seconds;
    }

    /// <summary>Seconds of local time at which a month begins; the month is counted from January of year 0.</summary>
    private static long StartOfMonth(long month)
    {
        var year = FloorOf(month, 12);
        var before = year - 1;
        var days = (365 * before) + FloorOf(before, 4) - FloorOf(before, 100) + FloorOf(before, 400);
        for (var earlier = 1; earlier <= month - (year * 12); earlier++)
        {
            // The calendar repeats every 400 years, which keeps the years 0 and 10000 within what the base library knows.
            days += DateTime.DaysInMonth((int)(2000 + (year % 400)), earlier);
        }

        return days * SecondsOfDay;
    }

    private static long FloorOf(long value, long divisor) => (value - (((value % divisor) + divisor) % divisor)) / divisor;

    /// <summary>A local time that occurs twice is the first one; one that does not occur is read with the offset before the change.</summary>
    private static long ToUtc(long local, TimeZoneInfo zone)
    {
        var around = new[] { OffsetAt(local - SecondsOfDay, zone), OffsetAt(local + SecondsOfDay, zone) };
        foreach (var offset in around.OrderDescending())
        {
            if (OffsetAt(local - offset, zone) == offset)
            {
                return local - offset;
            }
        }

        return local - OffsetAt(local - around.Max(), zone);
    }

    private static long OffsetAt(long utc, TimeZoneInfo zone)
    {
        var ticks = Math.Clamp(utc, 0, DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond;
        return (long)zone.GetUtcOffset(new DateTime(ticks, DateTimeKind.Utc)).TotalSeconds;
    }
}
