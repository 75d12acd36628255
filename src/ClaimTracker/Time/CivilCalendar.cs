namespace ClaimTracker;

/// <summary>Days and seconds of the Gregorian calendar, also where <see cref="DateTime"/> ends.</summary>
/// <remarks>
/// Day 0 and second 0 begin at 0001-01-01T00:00. The calendar repeats every 400 years, so that a year outside
/// 0001 to 9999 is counted in a year that lies inside.
/// </remarks>
internal static class CivilCalendar
{
    internal const long SecondsPerDay = 86_400;

    /// <summary>The second at which the year 10000 begins: the first one that <see cref="DateTime"/> cannot hold.</summary>
    internal const long SecondsOfRange = 3_652_059 * SecondsPerDay;

    private const long DaysPerCycle = 146_097;
    private const int YearsPerCycle = 400;

    /// <summary>The first second of a month, counted from January of the year 0 (month 0).</summary>
    /// <param name="month">Month number, <c>year * 12 + month - 1</c>; any year from -399 on.</param>
    internal static long MonthStart(int month)
    {
        var year = month >= 0 ? month / 12 : (month - 11) / 12;
        var cycles = year is >= 1 and <= 9999 ? 0 : year < 1 ? -1 : 1;
        var day = new DateOnly(year - (cycles * YearsPerCycle), month - (year * 12) + 1, 1).DayNumber;
        return (day + (cycles * DaysPerCycle)) * SecondsPerDay;
    }

    /// <summary>A second as <c>2023-05-22T00:00:00Z</c>; a year of more than four digits or before 0 carries its sign.</summary>
    internal static string Format(long second)
    {
        var day = FloorDivide(second, SecondsPerDay);
        var clock = second - (day * SecondsPerDay);
        var cycles = FloorDivide(day, DaysPerCycle);
        var date = DateOnly.FromDayNumber((int)(day - (cycles * DaysPerCycle)));
        var year = date.Year + (cycles * YearsPerCycle);
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{sign}{Math.Abs(year):D4}-{date.Month:D2}-{date.Day:D2}T{clock / 3600:D2}:{clock / 60 % 60:D2}:{clock % 60:D2}Z");
    }

    private static long FloorDivide(long value, long divisor)
    {
        var (quotient, rest) = Math.DivRem(value, divisor);
        return rest < 0 ? quotient - 1 : quotient;
    }
}
