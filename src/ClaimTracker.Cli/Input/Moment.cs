namespace ClaimTracker.Cli;

/// <summary>A moment that the user names: an exact one, or a date or date-time in the time zone of the story.</summary>
/// <param name="Start">The moment; of a day, its beginning.</param>
/// <param name="Time">The last moment that counts: of a day, its end.</param>
/// <param name="Said">What the user wrote, in words, with the zone in which it was read.</param>
/// <param name="Words">The language of those words.</param>
internal sealed record Moment(DateTimeOffset Start, DateTimeOffset Time, string Said, Words Words)
{
    private const int DayLength = 10;

    /// <summary>What a moment may look like, in words that follow "takes".</summary>
    public const string Allowed =
        "an exact moment such as 2023-05-22T14:00+03:00 or 2023-05-22T11:00Z, or a date or date-time in the time zone of the story such as 2023-05-22 or 2023-05-22T14:00";

    /// <summary>The moment in words, up to which things count.</summary>
    public string Text => IsDay ? Words.EndOf(Said) : Said;

    /// <summary>The moment in words, from which on things are new.</summary>
    public string Beginning => IsDay ? Words.BeginningOf(Said) : Said;

    /// <summary>The last moment at which things are not new yet: of a day the last one before it.</summary>
    public DateTimeOffset LastBefore => IsDay ? JustBefore(Start) : Start;

    private bool IsDay => Start != Time;

    /// <summary>Whether a text is a moment, in whatever zone.</summary>
    public static bool IsOne(string text) => Read(text, TimeZoneInfo.Utc, Words.English) is not null;

    /// <summary>Reads a moment; null where the text is none.</summary>
    /// <param name="text">What the user wrote.</param>
    /// <param name="zone">The zone of a moment that names no offset.</param>
    /// <param name="words">The language to say it in.</param>
    public static Moment? Read(string text, TimeZoneInfo zone, Words words)
    {
        var isOne = text.Length >= DayLength && !text.AsSpan().ContainsAny("/~?%");
        if (!isOne || !EdtfTime.TryParse(text, zone, out var time) || time.Interval is not { Start: { } start, End: { } end })
        {
            return null;
        }

        return new Moment(start, text.Length == DayLength ? JustBefore(end) : start, ZonedText.Of(time, zone, words), words);
    }

    private static DateTimeOffset JustBefore(DateTimeOffset end) => end == DateTimeOffset.MinValue ? end : end.AddTicks(-1);
}
