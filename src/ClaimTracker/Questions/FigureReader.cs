using System.Globalization;
using System.Text;

namespace ClaimTracker;

/// <summary>Reads figures as people write them. The grammar is that of section 2.3 of the design.</summary>
/// <remarks>Pure and thread-safe; never throws. Cost: the length of the text.</remarks>
internal static class FigureReader
{
    /// <summary>The forms of a figure, for messages.</summary>
    internal const string Allowed =
        "6, about 2000, at least 6, more than 5, at most 6, fewer than 6 or 40..60, without separators or exponent, a unit after a space if need be";

    /// <summary>How many digits a figure may have, for messages.</summary>
    internal const string AllowedDigits = "at most 15 digits before the point and 9 after it";

    /// <summary>Reads a figure; null means that it could be read.</summary>
    internal static QuantityFault? Read(string text, out Figure figure)
    {
        figure = default;
        var rest = text.AsSpan().Trim();
        var form = TakeForm(ref rest);
        var low = TakeNumber(ref rest);
        var high = low;
        if (form == FigureForm.Exactly && rest.StartsWith(".."))
        {
            form = FigureForm.Between;
            rest = rest[2..];
            high = TakeNumber(ref rest);
        }

        var unit = rest.TrimStart();
        if (low.IsEmpty || high.IsEmpty || (!rest.IsEmpty && (unit.Length == rest.Length || !Figure.IsUnit(unit))))
        {
            return QuantityFault.NotAFigure;
        }

        if (HasTooManyDigits(low) || HasTooManyDigits(high))
        {
            return QuantityFault.TooManyDigits;
        }

        figure = new Figure(form, Value(low), Value(high), unit.IsEmpty ? null : unit.ToString());
        return figure.Low > figure.High ? QuantityFault.NotAFigure : null;
    }

    /// <summary>The fault in one sentence: what was found, and what is allowed.</summary>
    internal static string Say(QuantityFault fault, string? text) => fault switch
    {
        QuantityFault.TooManyDigits => $"\"{ShownText.Of(text)}\" has too many digits; allowed are {AllowedDigits}.",
        _ => $"\"{ShownText.Of(text)}\" is not a figure; allowed are {Allowed}.",
    };

    private static FigureForm TakeForm(ref ReadOnlySpan<char> rest) =>
        TakeWords(ref rest, "about") ? FigureForm.About
        : TakeWords(ref rest, "at", "least") ? FigureForm.AtLeast
        : TakeWords(ref rest, "at", "most") ? FigureForm.AtMost
        : TakeWords(ref rest, "more", "than") ? FigureForm.MoreThan
        : TakeWords(ref rest, "fewer", "than") ? FigureForm.FewerThan
        : FigureForm.Exactly;

    private static bool TakeWords(ref ReadOnlySpan<char> rest, params ReadOnlySpan<string> words)
    {
        var after = rest;
        foreach (var word in words)
        {
            if (after.Length <= word.Length || !Ascii.EqualsIgnoreCase(after[..word.Length], word) || !char.IsWhiteSpace(after[word.Length]))
            {
                return false;
            }

            after = after[word.Length..].TrimStart();
        }

        rest = after;
        return true;
    }

    // Sign, digits, and a point only with digits behind it: in "40..60" the first number ends before the points.
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> rest)
    {
        var start = rest is ['+' or '-', ..] ? 1 : 0;
        var end = start + DigitsAt(rest[start..]);
        if (end == start)
        {
            return default;
        }

        if (end < rest.Length && rest[end] == '.' && DigitsAt(rest[(end + 1)..]) is > 0 and var decimals)
        {
            end += 1 + decimals;
        }

        var number = rest[..end];
        rest = rest[end..];
        return number;
    }

    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static bool HasTooManyDigits(ReadOnlySpan<char> number)
    {
        var unsigned = number.TrimStart("+-");
        var before = DigitsAt(unsigned);
        return before > Figure.DigitsBeforePoint || unsigned.Length - before - 1 > Figure.DigitsAfterPoint;
    }

    private static decimal Value(ReadOnlySpan<char> number) =>
        decimal.Parse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
