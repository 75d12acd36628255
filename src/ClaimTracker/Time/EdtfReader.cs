namespace ClaimTracker;

/// <summary>Reads the forms of EDTF that the library knows, and says in a sentence why it refuses one.</summary>
internal static class EdtfReader
{
    private const string Allowed =
        "a year, month, day, minute or second (2023, 2023-05, 2023-05-22, 2023-05-22T14:00, 2023-05-22T14:00:05), a clock time "
        + "with an offset or not (+03:00, -04:00, Z), one mark ~, ? or % at the end or not; or two of them as a/b, a/.. or ../b";

    private const int LongestQuotation = 64;
    private const string Open = "..";

    /// <summary>Reads a time, or an interval of two.</summary>
    /// <param name="text">The text as given.</param>
    /// <param name="zone">The zone that holds where no offset is written; null stands for UTC.</param>
    /// <param name="interval">What the text spans; the default value when it is refused.</param>
    /// <param name="fault">A sentence with the value and what is allowed; null when the text was read.</param>
    internal static bool TryRead(string text, TimeZoneInfo? zone, out TimeInterval interval, out string? fault)
    {
        interval = default;
        if (text.Contains('/', StringComparison.Ordinal))
        {
            return TryReadEnds(text, zone, out interval, out fault);
        }

        if (!TryReadMoment(text, text, zone, out var moment, out fault))
        {
            return false;
        }

        interval = new TimeInterval(moment.StartSecond, moment.EndSecond);
        return true;
    }

    /// <summary>Why a text cannot span something in any zone, in a sentence; null where it can.</summary>
    internal static string? FaultOfSpan(string text, long? start, long? end)
    {
        if (!TryReadMoments(text, zone: null, out var from, out var to, out var fault))
        {
            return fault;
        }

        return IsNear(start, from?.StartSecond) && IsNear(end, to?.EndSecond) && !(end < start)
            ? null
            : $"\"{Quotable(text)}\" spans no such time in any zone; allowed are the start and end of it, not further from UTC than {LocalClock.FurthestOffset / 3600} hours.";
    }

    private static bool IsNear(long? second, long? inUtc) =>
        second is { } one && inUtc is { } other ? Math.Abs(one - other) <= LocalClock.FurthestOffset : second is null && inUtc is null;

    private static bool TryReadEnds(string text, TimeZoneInfo? zone, out TimeInterval interval, out string? fault)
    {
        interval = default;
        if (!TryReadMoments(text, zone, out var from, out var to, out fault))
        {
            return false;
        }

        if (to?.StartSecond < from?.StartSecond)
        {
            var slash = text.IndexOf('/', StringComparison.Ordinal);
            fault = $"The end {text[(slash + 1)..]} is before the beginning {text[..slash]}.";
            return false;
        }

        // No end lies before its own start, so this one does not lie before the beginning.
        interval = new TimeInterval(from?.StartSecond, to?.EndSecond);
        return true;
    }

    // Both ends, in any order; the same one twice where there are no two.
    private static bool TryReadMoments(string text, TimeZoneInfo? zone, out EdtfMoment? from, out EdtfMoment? to, out string? fault)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (beginning, end) = slash < 0 ? (text, text) : (text[..slash], text[(slash + 1)..]);
        (from, to) = (null, null);
        if (slash >= 0 && beginning == Open && end == Open)
        {
            fault = "\"../..\" is open at both ends; at least one end is needed, as in 2023-05-22/.. or ../2023-05-22.";
            return false;
        }

        return TryReadEnd(beginning, text, zone, out from, out fault) && TryReadEnd(end, text, zone, out to, out fault);
    }

    private static bool TryReadEnd(string part, string whole, TimeZoneInfo? zone, out EdtfMoment? end, out string? fault)
    {
        end = null;
        fault = null;
        if (part == Open && part.Length < whole.Length)
        {
            return true;
        }

        var isRead = TryReadMoment(part, whole, zone, out var moment, out fault);
        end = isRead ? moment : null;
        return isRead;
    }

    private static bool TryReadMoment(string part, string whole, TimeZoneInfo? zone, out EdtfMoment moment, out string? fault)
    {
        if (EdtfMoment.TryRead(part, zone, out moment, out var reason))
        {
            fault = null;
            return true;
        }

        fault = reason is null
            ? $"\"{Quotable(whole)}\" is not a time; allowed are {Allowed}."
            : $"\"{Quotable(part)}\" is not a time: {reason}.";
        return false;
    }

    // What was given can be long, or hold anything.
    private static string Quotable(string text)
    {
        var shown = text.Length <= LongestQuotation ? text : text[..(LongestQuotation - 1)] + "…";
        return string.Concat(shown.Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '\uFFFD' : letter));
    }
}
