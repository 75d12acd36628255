namespace ClaimTracker.Documents;

/// <summary>Writes times as schema.org wants them: a year, a month, a day or a moment.</summary>
internal static class ReviewTimes
{
    /// <returns>Null where the time is vaguer, or a span.</returns>
    public static string? Of(EdtfTime time) => time.Text.AsSpan().IndexOfAny("~?%/") < 0 ? time.Text : null;
}
