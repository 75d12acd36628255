using System.Globalization;

namespace ClaimTracker.Benchmarks;

/// <summary>Days, counted from the first day on which a statement of the workload may hold.</summary>
internal static class Calendar
{
    /// <summary>The end of what has none.</summary>
    public const int Never = int.MaxValue;

    /// <summary>From 1 January 2020 to 31 December 2023.</summary>
    public const int Starts = 1461;

    public const int LongestDays = 400;

    public static DateOnly FirstDay { get; } = new(2020, 1, 1);

    private static readonly string[] Written =
    [
        .. Enumerable.Range(0, Starts + LongestDays).Select(day => FirstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    /// <summary>The time as written, as a string of its own.</summary>
    public static string Text(int start, int end) => $"{Written[start]}/{(end == Never ? ".." : Written[end - 1])}";
}
