namespace ClaimTracker;

/// <summary>Turns what a clock on the wall shows in a time zone into UTC.</summary>
internal static class LocalClock
{
    // Further from UTC than any zone is, so that the two probes lie on either side of a change of the clock.
    internal const long FurthestOffset = 16 * 3600;

    /// <summary>Converts seconds of local time since 0001-01-01T00:00 into seconds of UTC since the same.</summary>
    /// <remarks>
    /// A local time that occurs twice is the first one; one that does not occur is read with the offset before the change.
    /// Outside the years 0001 to 9999 the offset at the nearest end of that range is used.
    /// </remarks>
    /// <param name="localSecond">Any second; may be negative or past the year 9999.</param>
    /// <param name="zone">The zone of the clock; null stands for UTC.</param>
    internal static long ToUtc(long localSecond, TimeZoneInfo? zone)
    {
        if (zone is null)
        {
            return localSecond;
        }

        var before = OffsetAt(zone, localSecond - FurthestOffset);
        var after = OffsetAt(zone, localSecond + FurthestOffset);
        var first = localSecond - before;
        if (before == after || OffsetAt(zone, first) == before)
        {
            return first;
        }

        var second = localSecond - after;
        return OffsetAt(zone, second) == after ? second : first;
    }

    private static long OffsetAt(TimeZoneInfo zone, long utcSecond)
    {
        var nearest = Math.Clamp(utcSecond, 0, CivilCalendar.SecondsOfRange - 1);
        var moment = new DateTime(nearest * TimeSpan.TicksPerSecond, DateTimeKind.Utc);
        return zone.GetUtcOffset(moment).Ticks / TimeSpan.TicksPerSecond;
    }
}
