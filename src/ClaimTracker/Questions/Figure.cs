using System.Globalization;
using System.Text;

namespace ClaimTracker;

/// <summary>What a quantity says, apart from how it was written.</summary>
/// <param name="Form">How the figure was given.</param>
/// <param name="Low">The figure, or the lower of two; at most 15 digits before and 9 after the point.</param>
/// <param name="High">The higher of two figures; the same as <paramref name="Low"/> in every other form.</param>
/// <param name="Unit">The unit as written; null for that of the question.</param>
internal readonly record struct Figure(FigureForm Form, decimal Low, decimal High, string? Unit)
{
    internal const int DigitsBeforePoint = 15;
    internal const int DigitsAfterPoint = 9;

    private const decimal FirstTooLarge = 1_000_000_000_000_000m;

    /// <summary>Tells whether a figure can be written with the digits that are allowed.</summary>
    internal static bool IsWithinLimits(decimal value) =>
        Math.Abs(value) < FirstTooLarge && decimal.Round(value, DigitsAfterPoint) == value;

    /// <summary>
    /// Tells whether a trimmed text can be a unit: it is there, and does not go on where the figure stopped ("1 000", "40 .. 60",
    /// "40 - 60", "40 ± 5"), which would turn half a figure into a strange unit that can be compared with nothing.
    /// </summary>
    internal static bool IsUnit(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        _ = Rune.DecodeFromUtf16(text, out var first, out _);
        return !Rune.IsDigit(first)
            && first.Value is not ('.' or ',' or '+' or '±' or '\u2212')
            && Rune.GetUnicodeCategory(first) != UnicodeCategory.DashPunctuation;
    }

    /// <summary>The values that the figure leaves possible.</summary>
    /// <remarks>Nothing can overflow: a tolerance is at most 1, so that no end is beyond twice the largest figure.</remarks>
    internal QuantityInterval IntervalWith(Tolerance tolerance)
    {
        var reach = Form == FigureForm.About ? Math.Abs(Low) * tolerance.HalfWidth : 0;
        return Form switch
        {
            FigureForm.AtLeast => new(Low, lowerIsOpen: false, null, upperIsOpen: false),
            FigureForm.MoreThan => new(Low, lowerIsOpen: true, null, upperIsOpen: false),
            FigureForm.AtMost => new(null, lowerIsOpen: false, Low, upperIsOpen: false),
            FigureForm.FewerThan => new(null, lowerIsOpen: false, Low, upperIsOpen: true),
            _ => new(Low - reach, lowerIsOpen: false, High + reach, upperIsOpen: false),
        };
    }

    /// <summary>The figure in the words that are read again, the numbers without needless zeros.</summary>
    public override string ToString()
    {
        var figure = Form switch
        {
            FigureForm.About => "about " + InDigits(Low),
            FigureForm.AtLeast => "at least " + InDigits(Low),
            FigureForm.MoreThan => "more than " + InDigits(Low),
            FigureForm.AtMost => "at most " + InDigits(Low),
            FigureForm.FewerThan => "fewer than " + InDigits(Low),
            FigureForm.Between => InDigits(Low) + ".." + InDigits(High),
            _ => InDigits(Low),
        };
        return Unit is null ? figure : figure + " " + Unit;
    }

    /// <summary>A number in digits, without exponent, separators, needless zeros or a sign before zero.</summary>
    internal static string InDigits(decimal value) =>
        (value == 0 ? 0 : value).ToString("0.############################", CultureInfo.InvariantCulture);
}
