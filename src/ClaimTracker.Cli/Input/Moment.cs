namespace ClaimTracker.Cli;

/// <summary>A moment that the user names: an exact one, or a date or date-time in the time zone of the story.</summary>
/// <param name="Time">The last moment that counts: of a day, its end.</param>
/// <param name="Text">The moment in words, with the zone in which it was read.</param>
internal sealed record Moment(DateTimeOffset Time, string Text)
{
    private const int DayLength = 10;

    /// <summary>What a moment may look like, in words that follow "takes".</summary>
    public const string Allowed =
        "an exact moment such as 2023-05-22T14:00+03:00 or 2023-05-22T11:00Z, or a date or date-time in the time zone of the story such as 2023-05-22 or 2023-05-22T14:00";

    /// <summary>Whether a text is a moment, in whatever zone.</summary>
    public static bool IsOne(string text) => Read(text, TimeZoneInfo.Utc) is not null;

    /// <summary>Reads a moment; null where the text is none.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="zone">The zone of a moment that names no offset.</param>
    public static Moment? Read(string text, TimeZoneInfo zone)
    {
        var isOne = text.Length >= DayLength && !text.AsSpan().ContainsAny("/~?%");
        if (!isOne || !EdtfTime.TryParse(text, zone, out var time) || time.Interval is not { Start: { } start, End: { } end })
        {
            return null;
        }

        var said = ZonedText.Of(time, zone);
        return text.Length == DayLength ? new Moment(LastBefore(end), $"the end of {said}") : new Moment(start, said);
    }

    private static DateTimeOffset LastBefore(DateTimeOffset end) => end == DateTimeOffset.MinValue ? end : end.AddTicks(-1);
}
