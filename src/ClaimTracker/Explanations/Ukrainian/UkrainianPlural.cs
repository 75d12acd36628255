namespace ClaimTracker;

// "1 твердження", "2 особи", "5 осіб", "1,5 особи": after the plural rules of the Unicode CLDR for Ukrainian.
internal static class UkrainianPlural
{
    /// <summary>The form of a noun that stands behind a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="one">Behind 1, 21 and 101, not behind 11: nominative singular.</param>
    /// <param name="few">Behind 2 to 4, 22 and 104, not behind 12 to 14: nominative plural.</param>
    /// <param name="many">Behind 0, 5 to 20, 25 and 111: genitive plural.</param>
    /// <param name="fraction">Behind 1.5: genitive singular; null where it is written as <paramref name="few"/>.</param>
    public static string Of(decimal number, string one, string few, string many, string? fraction = null)
    {
        var whole = Math.Abs(number);
        return ((int)(whole % 10), (int)(whole % 100)) switch
        {
            _ when decimal.Truncate(whole) != whole => fraction ?? few,
            (_, >= 11 and <= 14) => many,
            (1, _) => one,
            (>= 2 and <= 4, _) => few,
            _ => many,
        };
    }
}
