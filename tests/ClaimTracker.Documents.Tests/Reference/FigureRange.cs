using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>The interval that a figure stands for (2.3); null where it is unbounded, and an open end leaves its value out.</summary>
internal sealed partial record FigureRange(decimal? Lower, bool LowerOpen, decimal? Upper, bool UpperOpen)
{
    public static FigureRange Zero { get; } = Closed(0, 0);

    /// <summary>Reads a figure and the unit written after it, folded, or null.</summary>
    public static (FigureRange Range, string? Unit) Read(string text, decimal tolerance)
    {
        var match = Form().Match(text.Trim());
        if (!match.Success)
        {
            throw new FormatException($"'{text}' is not a figure of DESIGN 2.3.");
        }

        var value = Number("value");
        var range = Folding.Fold(match.Groups["words"].Value) switch
        {
            "ABOUT" => Closed(value - (Math.Abs(value) * tolerance), value + (Math.Abs(value) * tolerance)),
            "AT LEAST" => new FigureRange(value, false, null, false),
            "MORE THAN" => new FigureRange(value, true, null, false),
            "AT MOST" => new FigureRange(null, false, value, false),
            "FEWER THAN" => new FigureRange(null, false, value, true),
            _ => Closed(value, match.Groups["upper"].Success ? Number("upper") : value),
        };
        return (range, match.Groups["unit"].Success ? Folding.Fold(match.Groups["unit"].Value) : null);

        decimal Number(string group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    public bool Inside(FigureRange other) =>
        (other.Lower is null || (Lower is { } lower && (lower > other.Lower || (lower == other.Lower && (LowerOpen || !other.LowerOpen)))))
        && (other.Upper is null || (Upper is { } upper && (upper < other.Upper || (upper == other.Upper && (UpperOpen || !other.UpperOpen)))));

    public bool Intersects(FigureRange other) => SomeValueReaches(other) && other.SomeValueReaches(this);

    /// <summary>Some value of this interval is at least some value of the other.</summary>
    public bool SomeValueReaches(FigureRange other) =>
        Upper is null
        || other.Lower is null
        || Upper > other.Lower
        || (Upper == other.Lower && !UpperOpen && !other.LowerOpen);

    private static FigureRange Closed(decimal lower, decimal upper) => new(lower, false, upper, false);

    [GeneratedRegex(@"^((?<words>about|at\s+least|more\s+than|at\s+most|fewer\s+than)\s+)?(?<value>[+-]?[0-9]+(\.[0-9]+)?)(\.\.(?<upper>[+-]?[0-9]+(\.[0-9]+)?))?(\s+(?<unit>[^0-9\s].*))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Form();
}
