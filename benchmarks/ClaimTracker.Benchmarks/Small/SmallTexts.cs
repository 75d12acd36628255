using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ClaimTracker.Benchmarks;

/// <summary>Reading one time or one figure, beside the parsers of the framework.</summary>
[MemoryDiagnoser]
public class SmallTexts
{
    /// <summary>A day.</summary>
    [Benchmark]
    public EdtfTime ParseDay() => EdtfTime.Parse("2021-03-04");

    /// <summary>The same day by the framework.</summary>
    [Benchmark(Baseline = true)]
    public DateOnly ParseDayByFramework() => DateOnly.ParseExact("2021-03-04", "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Two days, and what lies between.</summary>
    [Benchmark]
    public EdtfTime ParseInterval() => EdtfTime.Parse("2021-03-04/2021-05-01");

    /// <summary>A figure with a word.</summary>
    [Benchmark]
    public Quantity ParseAbout() => Quantity.Parse("about 1300");

    /// <summary>A range of figures.</summary>
    [Benchmark]
    public Quantity ParseRange() => Quantity.Parse("1200..1400");

    /// <summary>A figure by the framework.</summary>
    [Benchmark]
    public decimal ParseFigureByFramework() => decimal.Parse("1300", CultureInfo.InvariantCulture);
}
