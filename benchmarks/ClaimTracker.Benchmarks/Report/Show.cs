using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>Figures as they stand in tables: three digits that count, with their unit.</summary>
internal static class Show
{
    public static string Seconds(double seconds) => seconds >= 1 ? $"{Figure(seconds)} s" : $"{Figure(seconds * 1e3)} ms";

    public static string Micro(double seconds) => seconds >= 1e-3 ? $"{Figure(seconds * 1e3)} ms" : $"{Figure(seconds * 1e6)} µs";

    public static string Ratio(double ratio) => $"{Figure(ratio)} ×";

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Figure(double value)
    {
        var digits = value == 0 || Math.Abs(value) >= 100 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 4);
        return value.ToString($"N{digits}", CultureInfo.InvariantCulture);
    }
}
