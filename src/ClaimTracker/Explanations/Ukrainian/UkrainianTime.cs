using System.Collections.Immutable;
using System.Globalization;

namespace ClaimTracker;

// Says a time in Ukrainian, from its text: "2023-05-22" is 22 травня 2023 року. Behind a preposition a month and a year stand in the genitive.
internal static class UkrainianTime
{
    private const string Marks = "~?%";
    private const int DayLength = 10;

    private static readonly ImmutableArray<string> Months =
        ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"];

    private static readonly ImmutableArray<string> OfMonths =
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"];

    private static readonly ImmutableArray<string> Weekdays = ["неділя", "понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота"];

    public static string Say(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return IsAbout(text) ? $"близько {Genitive(text)}" : Nominative(text);
        }

        var (from, until) = (text[..slash], text[(slash + 1)..]);
        return (from, until) switch
        {
            ("..", _) => Until(until),
            (_, "..") => Since(from),
            _ => $"{About(from)}від {Genitive(from)} {Until(until)}",
        };
    }

    /// <summary>An exact moment on its own clock: 22 травня 2023 року, 15:20.</summary>
    public static string At(DateTimeOffset moment) => $"{Day(DateOnly.FromDateTime(moment.DateTime))}, {Clock(moment)}";

    /// <summary>The same in the middle of a sentence: 22 травня 2023 року о 15:20.</summary>
    public static string Inline(DateTimeOffset moment) => $"{Day(DateOnly.FromDateTime(moment.DateTime))} {AtClock(Clock(moment))}";

    /// <summary>A time of day behind its preposition: о 15:20, but об 11:05, because одинадцята begins with a vowel.</summary>
    public static string AtClock(string clock) => clock.StartsWith("11", StringComparison.Ordinal) ? $"об {clock}" : $"о {clock}";

    /// <summary>The time of day of a moment on its own clock: 15:20.</summary>
    public static string Clock(DateTimeOffset moment) => moment.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A day with the day of the week: понеділок, 22 травня 2023 року.</summary>
    public static string DayOfWeek(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]}, {Day(day)}";

    private static string Day(DateOnly day) => Genitive(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static bool IsAbout(string text) => Marks.Contains(text[^1], StringComparison.Ordinal);

    private static string About(string text) => IsAbout(text) ? "приблизно " : string.Empty;

    private static string Until(string text) => $"{About(text)}до {Genitive(text)}";

    // "з травня", but "із січня" and "із сімнадцятого": before a sibilant the preposition takes a vowel.
    private static string Since(string text)
    {
        var day = Genitive(text);
        var startsWithSibilant = day[0] is 'с' || (text.Length >= DayLength && text[8..DayLength] is "06" or "07" or "16" or "17");
        return $"{About(text)}{(startsWithSibilant ? "із" : "з")} {day}";
    }

    private static string Nominative(string text) => text.Length switch
    {
        4 => $"{text} рік",
        7 => $"{Months[MonthOf(text)]} {text[..4]} року",
        _ => Genitive(text),
    };

    private static string Genitive(string marked)
    {
        var text = marked.TrimEnd([.. Marks]);
        return text.Length switch
        {
            4 => $"{text} року",
            7 => $"{OfMonths[MonthOf(text)]} {text[..4]} року",
            DayLength => $"{text[8..].TrimStart('0')} {OfMonths[MonthOf(text)]} {text[..4]} року",
            _ => $"{Genitive(text[..DayLength])}, {SayClock(text[(DayLength + 1)..])}",
        };
    }

    private static string SayClock(string clock)
    {
        var offset = clock.IndexOfAny(['+', '-', 'Z']);
        return offset switch
        {
            < 0 => clock,
            _ when clock[offset] == 'Z' => $"{clock[..offset]} UTC",
            _ => $"{clock[..offset]} (UTC{clock[offset..]})",
        };
    }

    private static int MonthOf(string text) => int.Parse(text[5..7], CultureInfo.InvariantCulture) - 1;
}
