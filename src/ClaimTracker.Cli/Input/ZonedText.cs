namespace ClaimTracker.Cli;

/// <summary>A time that the user wrote, in words, with the zone in which it was read.</summary>
internal static class ZonedText
{
    /// <summary>The time; the zone is named where the time names no offset of its own.</summary>
    public static string Of(EdtfTime time, TimeZoneInfo zone, Words words)
    {
        var said = words.Templates.Say(time);
        var clock = time.Text.LastIndexOf('T');
        var hasOffset = clock >= 0 && time.Text.AsSpan(clock).IndexOfAny("+-Z") >= 0;
        return hasOffset ? said : $"{said} ({zone.Id})";
    }
}
