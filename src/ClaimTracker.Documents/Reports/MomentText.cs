using System.Globalization;

namespace ClaimTracker.Documents;

/// <summary>Exact moments and days as reports write them: in UTC, such as <c>2023-05-22T11:00:00Z</c>.</summary>
internal static class MomentText
{
    public static string? Of(DateTimeOffset? moment) =>
        moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
