namespace ClaimTracker;

/// <summary>One time as written, without interval signs: what it spans in seconds of UTC.</summary>
internal readonly record struct EdtfMoment(long StartSecond, long EndSecond)
{
    private const int LongestOffsetInMinutes = 14 * 60;

    /// <summary>Reads a year, month, day, minute or second with an optional offset and an optional mark.</summary>
    /// <param name="text">The text of this moment alone.</param>
    /// <param name="zone">The zone that holds where no offset is written; null stands for UTC.</param>
    /// <param name="moment">What the text spans, its mark counted in.</param>
    /// <param name="fault">Why it is refused, as the end of a sentence; null for a form that is not known at all.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, TimeZoneInfo? zone, out EdtfMoment moment, out string? fault)
    {
        moment = default;
        fault = null;
        var reach = 0;
        if (text is [.., '~' or '?' or '%'])
        {
            reach = 1;
            text = text[..^1];
        }

        if (!TryCutOffset(ref text, out var offsetInMinutes, out fault) || !EdtfShape.IsTime(text))
        {
            return false;
        }

        var year = EdtfShape.Number(text, 0, 4);
        var month = text.Length > 4 ? EdtfShape.Number(text, 5, 2) : 1;
        var day = text.Length > 7 ? EdtfShape.Number(text, 8, 2) : 1;
        var hour = text.Length > 10 ? EdtfShape.Number(text, 11, 2) : 0;
        var minute = text.Length > 10 ? EdtfShape.Number(text, 14, 2) : 0;
        var second = text.Length > 16 ? EdtfShape.Number(text, 17, 2) : 0;
        fault = FaultIn(year, month, day, hour, minute, second);
        if (fault is not null)
        {
            return false;
        }

        var monthNumber = (year * 12) + month - 1;
        var dayStart = CivilCalendar.MonthStart(monthNumber) + ((day - 1) * CivilCalendar.SecondsPerDay);
        var clock = dayStart + (hour * 3600) + (minute * 60) + second;
        moment = text.Length switch
        {
            4 => Months(monthNumber - (12 * reach), monthNumber + 12 + (12 * reach), zone),
            7 => Months(monthNumber - reach, monthNumber + 1 + reach, zone),
            10 => Between(
                dayStart - (reach * CivilCalendar.SecondsPerDay), dayStart + ((1 + reach) * CivilCalendar.SecondsPerDay), zone),
            _ => Around(
                offsetInMinutes is { } offset ? clock - (offset * 60) : LocalClock.ToUtc(clock, zone),
                text.Length == 16 ? 60 : 1,
                reach),
        };
        return true;
    }

    private static EdtfMoment Months(int first, int end, TimeZoneInfo? zone) =>
        Between(CivilCalendar.MonthStart(first), CivilCalendar.MonthStart(end), zone);

    // A day that a zone leapt over has no length; its end must still not lie before its start.
    private static EdtfMoment Between(long localStart, long localEnd, TimeZoneInfo? zone)
    {
        var start = LocalClock.ToUtc(localStart, zone);
        return new(start, Math.Max(start, LocalClock.ToUtc(localEnd, zone)));
    }

    private static EdtfMoment Around(long start, long unit, int reach) => new(start - (reach * unit), start + ((1 + reach) * unit));

    // Takes "Z" or "+03:00" off the end of a date-time; null when there is none.
    private static bool TryCutOffset(ref ReadOnlySpan<char> text, out int? minutes, out string? fault)
    {
        minutes = null;
        fault = null;
        if (text.Length is 17 or 20 && text[^1] == 'Z')
        {
            minutes = 0;
            text = text[..^1];
        }
        else if (text.Length is 22 or 25)
        {
            var offset = text[^6..];
            text = text[..^6];
            if (!EdtfShape.IsTime(text) || !EdtfShape.IsOffset(offset))
            {
                return false;
            }

            var size = (EdtfShape.Number(offset, 1, 2) * 60) + EdtfShape.Number(offset, 4, 2);
            if (size > LongestOffsetInMinutes || EdtfShape.Number(offset, 4, 2) > 59)
            {
                fault = "offsets run from -14:00 to +14:00, and their minutes from 00 to 59";
                return false;
            }

            minutes = offset[0] == '-' ? -size : size;
        }

        return true;
    }

    private static string? FaultIn(int year, int month, int day, int hour, int minute, int second) =>
        year < 1 ? "years run from 0001 to 9999"
        : month is < 1 or > 12 ? "months run from 01 to 12"
        : day < 1 || day > DateTime.DaysInMonth(year, month) ? $"days of {year:D4}-{month:D2} run from 01 to {DateTime.DaysInMonth(year, month)}"
        : hour > 23 || minute > 59 || second > 59 ? "the clock runs from 00:00:00 to 23:59:59"
        : null;
}
