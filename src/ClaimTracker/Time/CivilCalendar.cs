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

    /// <summary>Reads what <see cref="Format"/> writes, of the years -1 to 10001: no time reaches further.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, out long second)
    {
        second = 0;
        var sign = text is ['+' or '-', ..] ? 1 : 0;
        var digits = text[sign..].IndexOf('-');
        if (digits is not (4 or 5) || !EdtfShape.IsRestOfSecond(text[(sign + digits)..]))
        {
            return false;
        }

        var year = EdtfShape.Number(text, sign, digits) * (text[0] == '-' ? -1 : 1);
        var rest = text[(sign + digits)..];
        var month = EdtfShape.Number(rest, 1, 2);
        if (year is < -1 or > 10_001 || month is < 1 or > 12)
        {
            return false;
        }

        // A day or clock time that there is not comes out as another one.
        var clock = (EdtfShape.Number(rest, 7, 2) * 3600) + (EdtfShape.Number(rest, 10, 2) * 60) + EdtfShape.Number(rest, 13, 2);
        second = MonthStart((year * 12) + month - 1) + ((EdtfShape.Number(rest, 4, 2) - 1) * SecondsPerDay) + clock;
        return text.SequenceEqual(Format(second));
    }

    private static long FloorDivide(long value, long divisor)
    {
        var (quotient, rest) = Math.DivRem(value, divisor);
        return rest < 0 ? quotient - 1 : quotient;
    }
}
