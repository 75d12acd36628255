using System.Globalization;

namespace ClaimTracker;

// A number in groups of three digits, by signs that are given and not by any culture.
internal static class GroupedDigits
{
    private const int GroupLength = 3;

    public static string Say(decimal number, string group, string point)
    {
        var digits = Math.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture);
        var (whole, rest) = digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var end ? (digits[..end], point + digits[(end + 1)..]) : (digits, string.Empty);
        for (var place = whole.Length - GroupLength; place > 0; place -= GroupLength)
        {
            whole = whole.Insert(place, group);
        }

        return $"{(number < 0 ? "\u2212" : string.Empty)}{whole}{rest}";
    }
}
