namespace ClaimTracker;

/// <summary>Where the digits and signs of a time stand; ASCII digits only.</summary>
internal static class EdtfShape
{
    private const string Time = "0000-00-00T00:00:00";
    private const string Offset = "00:00";
    private const string RestOfSecond = "-00-00T00:00:00Z";

    /// <summary>Tells whether the text looks like a year, month, day, minute or second without an offset.</summary>
    internal static bool IsTime(ReadOnlySpan<char> text) => text.Length is 4 or 7 or 10 or 16 or 19 && Follows(text, Time);

    /// <summary>Tells whether the text looks like <c>+03:00</c>.</summary>
    internal static bool IsOffset(ReadOnlySpan<char> text) =>
        text.Length == 6 && (text[0] is '+' or '-') && Follows(text[1..], Offset);

    /// <summary>Tells whether the text looks like what follows the year of a second in UTC.</summary>
    internal static bool IsRestOfSecond(ReadOnlySpan<char> text) => text.Length == RestOfSecond.Length && Follows(text, RestOfSecond);

    /// <summary>The number that some digits write.</summary>
    internal static int Number(ReadOnlySpan<char> text, int start, int length)
    {
        var number = 0;
        foreach (var digit in text.Slice(start, length))
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static bool Follows(ReadOnlySpan<char> text, ReadOnlySpan<char> template)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (template[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != template[i])
            {
                return false;
            }
        }

        return true;
    }
}
