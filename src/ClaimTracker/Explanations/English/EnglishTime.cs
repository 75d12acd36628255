using System.Globalization;

namespace ClaimTracker;

// Says a time in English, from its text: "2023-05-22" is 22 May 2023.
internal static class EnglishTime
{
    private const string Marks = "~?%";

    public static string Say(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return SayMoment(text);
        }

        var (from, until) = (text[..slash], text[(slash + 1)..]);
        return (from, until) switch
        {
            ("..", _) => $"until {SayMoment(until)}",
            (_, "..") => $"since {SayMoment(from)}",
            _ => $"{SayMoment(from)} to {SayMoment(until)}",
        };
    }

    private static string SayMoment(string text)
    {
        var about = Marks.Contains(text[^1], StringComparison.Ordinal);
        var exact = about ? text[..^1] : text;
        var said = exact.Length switch
        {
            4 => exact,
            7 => $"{MonthOf(exact)} {exact[..4]}",
            _ => SayDay(exact),
        };
        return about ? $"about {said}" : said;
    }

    private static string SayDay(string text)
    {
        var day = $"{int.Parse(text[8..10], CultureInfo.InvariantCulture)} {MonthOf(text)} {text[..4]}";
        return text.Length == 10 ? day : $"{day}, {SayClock(text[11..])}";
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

    private static string MonthOf(string text) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(text[5..7], CultureInfo.InvariantCulture));
}
