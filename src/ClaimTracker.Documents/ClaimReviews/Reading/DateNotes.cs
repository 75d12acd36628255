namespace ClaimTracker.Documents;

/// <summary>Says what is made of a date that is not written as it should be.</summary>
internal static class DateNotes
{
    public static string Message(ReviewDate date) => date.Time is { } time
        ? $"\"{Shown.Short(date.Original)}\" is not ISO 8601; it is read as {time.Text}."
        : $"\"{Shown.Short(date.Original)}\" is no date that can be read.";
}
