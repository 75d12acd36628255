using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker;

// Says a time in German, from its text: "2023-05-22" is 22. Mai 2023.
internal static class GermanTime
{
    private const string Marks = "~?%";
    private const int DayLength = 10;

    private static readonly ImmutableArray<string> Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly ImmutableArray<string> Weekdays = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    public static string Say(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return IsDay(text) && IsAbout(text) ? $"um den {Exact(text)}" : Moment(text);
        }

        var (from, until) = (text[..slash], text[(slash + 1)..]);
        return (from, until) switch
        {
            ("..", _) => $"bis {About(until)}{(IsDay(until) ? "zum " : string.Empty)}{Exact(until)}",
            (_, "..") => $"{About(from)}seit {(IsDay(from) ? "dem " : string.Empty)}{Exact(from)}",
            _ => $"{Moment(from)} bis {Moment(until)}",
        };
    }

    /// <summary>An exact moment on its own clock: 22. Mai 2023, 15:20 Uhr.</summary>
    public static string At(DateTimeOffset moment) => $"{Day(DateOnly.FromDateTime(moment.DateTime))}, {Clock(moment)}";

    /// <summary>The same in the middle of a sentence: 22. Mai 2023 um 15:20 Uhr.</summary>
    public static string Inline(DateTimeOffset moment) => $"{Day(DateOnly.FromDateTime(moment.DateTime))} um {Clock(moment)}";

    /// <summary>The time of day of a moment on its own clock: 15:20 Uhr.</summary>
    public static string Clock(DateTimeOffset moment) => $"{moment.ToString("HH:mm", CultureInfo.InvariantCulture)} Uhr";

    /// <summary>A day with the day of the week: Montag, 22. Mai 2023.</summary>
    public static string DayOfWeek(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]}, {Day(day)}";

    private static string Day(DateOnly day) => Exact(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static bool IsAbout(string text) => Marks.Contains(text[^1], StringComparison.Ordinal);

    private static bool IsDay(string text) => text.TrimEnd([.. Marks]).Length >= DayLength;

    private static string About(string text) => IsAbout(text) ? "etwa " : string.Empty;

    private static string Moment(string text) => $"{About(text)}{Exact(text)}";

    private static string Exact(string marked)
    {
        var text = marked.TrimEnd([.. Marks]);
        return text.Length switch
        {
            4 => text,
            7 => $"{MonthOf(text)} {text[..4]}",
            DayLength => $"{text[8..].TrimStart('0')}. {MonthOf(text)} {text[..4]}",
            _ => $"{Exact(text[..DayLength])}, {SayClock(text[(DayLength + 1)..])}",
        };
    }

    private static string SayClock(string clock)
    {
        var offset = clock.IndexOfAny(['+', '-', 'Z']);
        return offset switch
        {
            < 0 => $"{clock} Uhr",
            _ when clock[offset] == 'Z' => $"{clock[..offset]} Uhr UTC",
            _ => $"{clock[..offset]} Uhr (UTC{clock[offset..]})",
        };
    }

    private static string MonthOf(string text) => Months[int.Parse(text[5..7], CultureInfo.InvariantCulture) - 1];
}
