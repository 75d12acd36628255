using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>A figure as written: "1234", "about 1300" or "1200..1400".</summary>
internal readonly record struct FigureText(int Low, int High, bool IsAbout)
{
    /// <summary>A figure within two fifths of another; in turn a point, about, a point and a range.</summary>
    public static FigureText Near(int around, int turn, Chance chance)
    {
        var value = Math.Max(1, (int)(around * (long)chance.Between(60, 140) / 100));
        return (turn % 4) switch
        {
            1 => new FigureText(value, value, IsAbout: true),
            3 => new FigureText(value, value + Math.Max(1, around / 8), IsAbout: false),
            _ => new FigureText(value, value, IsAbout: false),
        };
    }

    public string Written() =>
        IsAbout ? string.Create(CultureInfo.InvariantCulture, $"about {Low}")
        : Low == High ? Low.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Low}..{High}");

    /// <summary>In hundredths, so that percents of whole numbers are exact.</summary>
    public Span SpanWith(int tolerancePercent)
    {
        var reach = IsAbout ? Low * tolerancePercent : 0;
        return new Span((Low * 100) - reach, (High * 100) + reach);
    }
}
