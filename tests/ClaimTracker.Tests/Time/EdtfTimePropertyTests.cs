using System.Globalization;

namespace ClaimTracker.Tests;

public sealed class EdtfTimePropertyTests
{
    [Fact]
    public void Parse_PrintedAndParsedAgain_IsEqual() =>
        Gen.Select(SomeTimes.Any, Zones.Any).Sample((text, zone) =>
            !EdtfTime.TryParse(text, zone, out var time)
            || (time.Text == text && EdtfTime.Parse(time.ToString(), zone).Equals(time)));

    [Fact]
    public void Parse_EveryMoment_IsRead() =>
        Gen.Select(SomeTimes.Moment, Zones.Any).Sample((text, zone) => EdtfTime.TryParse(text, zone, out _));

    [Fact]
    public void Parse_Day_LiesInItsMonthAndYear() =>
        Gen.Select(SomeTimes.Day, Zones.Any).Sample((day, zone) =>
        {
            var month = EdtfTime.Parse(day[..7], zone).Interval;
            return month.Contains(EdtfTime.Parse(day, zone).Interval)
                && EdtfTime.Parse(day[..4], zone).Interval.Contains(month);
        });

    [Fact]
    public void Parse_Clock_LiesInItsDay() =>
        Gen.Select(SomeTimes.Clock, Zones.OneOf(null, Zones.Berlin, Zones.Moscow, Zones.NewYork)).Sample((clock, zone) =>
            EdtfTime.Parse(clock[..10], zone).Interval.Contains(EdtfTime.Parse(clock, zone).Interval)
            && EdtfTime.Parse(clock[..16], zone).Interval.Contains(EdtfTime.Parse(clock, zone).Interval));

    [Fact]
    public void Parse_Days_FollowWithoutGapOrOverlap() =>
        Gen.Select(Gen.Int[0, DateOnly.MaxValue.DayNumber - 1], Zones.Any).Sample((day, zone) =>
            Written(day, zone).EndSecond == Written(day + 1, zone).StartSecond);

    [Fact]
    public void Parse_Mark_WidensAtBothEndsAndAllMarksAlike() =>
        Gen.Select(SomeTimes.Unmarked, Zones.Any).Sample((text, zone) =>
        {
            var plain = EdtfTime.Parse(text, zone).Interval;
            var marked = EdtfTime.Parse(text + "~", zone).Interval;
            return marked.StartSecond < plain.StartSecond && plain.EndSecond < marked.EndSecond
                && marked == EdtfTime.Parse(text + "?", zone).Interval
                && marked == EdtfTime.Parse(text + "%", zone).Interval;
        });

    [Fact]
    public void Parse_Interval_ContainsBothItsEndsOrIsRefused() =>
        Gen.Select(SomeTimes.Moment, SomeTimes.Moment, Zones.Any).Sample((first, second, zone) =>
        {
            var a = EdtfTime.Parse(first, zone).Interval;
            var b = EdtfTime.Parse(second, zone).Interval;
            var read = EdtfTime.TryParse($"{first}/{second}", zone, out var both);
            return read == (a.StartSecond <= b.StartSecond)
                && (both is null || (both.Interval.StartSecond == a.StartSecond && both.Interval.EndSecond == b.EndSecond));
        });

    [Fact]
    public void ToUtc_EveryZone_FindsTheFirstInstantThatShowsTheTime()
    {
        var zones = TimeZoneInfo.GetSystemTimeZones().ToArray();
        Gen.Select(Gen.Int[0, zones.Length - 1], Gen.Long[0, 300L * 366 * 86_400]).Sample((at, ago) =>
        {
            var utc = new DateTime(2150, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(-ago);
            var local = utc + zones[at].GetUtcOffset(utc);

            var found = LocalClock.ToUtc(local.Ticks / TimeSpan.TicksPerSecond, zones[at]);

            var instant = new DateTime(found * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
            return instant <= utc && instant + zones[at].GetUtcOffset(instant) == local;
        });
    }

    private static TimeInterval Written(int day, TimeZoneInfo? zone) => EdtfTime.Parse(
        DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), zone).Interval;
}
