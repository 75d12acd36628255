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
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return TryReadEnds(text, text[..slash], text[(slash + 1)..], zone, out interval, out fault);
        }

        if (!TryReadMoment(text, text, zone, out var moment, out fault))
        {
            return false;
        }

        interval = new TimeInterval(moment.StartSecond, moment.EndSecond);
        return true;
    }

    private static bool TryReadEnds(
        string text, string beginning, string end, TimeZoneInfo? zone, out TimeInterval interval, out string? fault)
    {
        interval = default;
        if (beginning == Open && end == Open)
        {
            fault = "\"../..\" is open at both ends; at least one end is needed, as in 2023-05-22/.. or ../2023-05-22.";
            return false;
        }

        EdtfMoment? from = null;
        EdtfMoment? to = null;
        fault = null;
        if (beginning != Open)
        {
            if (!TryReadMoment(beginning, text, zone, out var moment, out fault))
            {
                return false;
            }

            from = moment;
        }

        if (end != Open)
        {
            if (!TryReadMoment(end, text, zone, out var moment, out fault))
            {
                return false;
            }

            to = moment;
        }

        if (to?.StartSecond < from?.StartSecond)
        {
            fault = $"The end {end} is before the beginning {beginning}.";
            return false;
        }

        // No end lies before its own start, so this one does not lie before the beginning.
        interval = new TimeInterval(from?.StartSecond, to?.EndSecond);
        return true;
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
