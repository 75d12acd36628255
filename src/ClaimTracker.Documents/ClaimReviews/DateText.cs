namespace ClaimTracker.Documents;

/// <summary>Reads the dates of reviews: a day, or a day and a time with a letter or a space between, with or without seconds, fractions and offset.</summary>
internal static class DateText
{
    private const int DayLength = 10;

    /// <returns>The time, null where it cannot be read; and whether it is ISO 8601.</returns>
    public static (EdtfTime? Time, bool IsIso) Read(string original)
    {
        var text = original.Trim();
        if (text.Length < DayLength)
        {
            return (EdtfTime.TryParse(text, out var vague) && text.All(IsDayCharacter) ? vague : null, vague is not null);
        }

        var (day, rest) = (text[..DayLength], text[DayLength..]);
        if (rest.Length == 0)
        {
            return EdtfTime.TryParse(day, out var date) && day.All(IsDayCharacter) ? (date, true) : (null, false);
        }

        var clock = rest[1..].TrimStart();
        var time = Clock(clock) is { } read && EdtfTime.TryParse($"{day}T{read}", out var found) ? found : null;
        return rest[0] is 'T' or 't' or ' ' ? (time, time is not null && rest[0] is not ' ') : (null, false);
    }

    // EDTF has no fractions, and offsets with a colon.
    private static string? Clock(string clock)
    {
        var end = clock.AsSpan().IndexOfAny('Z', 'z') is >= 0 and var zulu ? zulu : clock.AsSpan().IndexOfAny('+', '-') is >= 0 and var sign ? sign : clock.Length;
        var (time, offset) = (clock[..end].TrimEnd(), clock[end..]);
        var fraction = time.AsSpan().IndexOfAny('.', ',');
        if (fraction >= 0 && !time.AsSpan(fraction + 1).ContainsAnyExceptInRange('0', '9'))
        {
            time = time[..fraction];
        }

        return offset switch
        {
            "" => time,
            "Z" or "z" => $"{time}Z",
            { Length: 6 } when offset[3] == ':' => $"{time}{offset}",
            { Length: 5 } => $"{time}{offset[..3]}:{offset[3..]}",
            { Length: 3 } => $"{time}{offset}:00",
            _ => null,
        };
    }

    private static bool IsDayCharacter(char character) => char.IsAsciiDigit(character) || character == '-';
}
