using System.Globalization;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>A zone and a few vague times around one day, often one on which the clocks of some zone change.</summary>
internal sealed class RandomTimes
{
    private static readonly string?[] Zones = [null, null, "UTC", "Europe/Moscow", "Europe/Berlin", "America/New_York", "America/Havana", "Asia/Beirut", "Asia/Kathmandu"];

    private static readonly DateOnly[] Days =
    [
        new(2023, 5, 22), new(2023, 5, 22), new(2023, 3, 26), new(2023, 10, 29), new(2023, 3, 12), new(2023, 11, 5), new(2022, 3, 27), new(2022, 10, 30),
    ];

    private RandomTimes(string? zone, DateOnly day, IReadOnlyList<string> pool)
    {
        Zone = zone;
        Day = day;
        Pool = pool;
    }

    public string? Zone { get; }

    public DateOnly Day { get; }

    /// <summary>What Said, Holds and dated answers are drawn from.</summary>
    public IReadOnlyList<string> Pool { get; }

    /// <summary>Instants at which claims may have been recorded; two of them are one.</summary>
    public static IReadOnlyList<string> Recorded { get; } = ["2024-01-05T08:00Z", "2024-01-05T09:00Z", "2024-01-05T11:00+03:00", "2024-01-05T09:00:01Z"];

    /// <summary>Times of acts, in order of their beginnings in every zone.</summary>
    public static IReadOnlyList<string> Acts { get; } = ["2024-01-08", "2024-01-09T20:30Z", "2024-01-11", "2024-02"];

    /// <summary>Ends of a time in office, in order of their beginnings.</summary>
    public IReadOnlyList<string> Offices =>
        [Year(-1), Year(0), Month(), Text(-1), Text(0), Text(0) + "T12:00", Text(1), Year(1)];

    public static RandomTimes Draw(Dice dice)
    {
        var times = new RandomTimes(dice.Pick(Zones), dice.Pick(Days), []);
        var days = new[] { times.Text(-1), times.Text(0), times.Text(1) };

        // Plain days alone are ordered or the same, which makes updates, changed accounts and ties.
        var vague = dice.Percent(40) ? [] : dice.Some(times.All(), dice.Between(2, 6));
        return new RandomTimes(times.Zone, times.Day, [.. vague, .. dice.Some(days, dice.Between(vague.Count == 0 ? 2 : 1, 3))]);
    }

    private string Text(int daysLater) => Day.AddDays(daysLater).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Year(int yearsLater) => Day.AddYears(yearsLater).ToString("yyyy", CultureInfo.InvariantCulture);

    private string Month() => Text(0)[..7];

    private IEnumerable<string> All()
    {
        var (before, day, after) = (Text(-1), Text(0), Text(1));
        return
        [
            Year(0), Year(-1), Year(0) + "~", Month(), Month() + "?", day + "~", day + "%", after + "?",
            day + "T00:00", day + "T00:30", day + "T01:30", day + "T02:30", day + "T03:30", day + "T02:30:15", before + "T23:30", before + "T23:30~", day + "T01:30:00%",
            day + "T00:30Z", day + "T02:30+01:00", day + "T02:30+02:00", day + "T01:30-05:00", day + "T03:30+03:00?", after + "T00:30+14:00",
            $"{before}/{day}", $"{day}/{after}", $"{day}/{day}", $"{day}/..", $"../{day}", $"{after}/..", $"../{before}", $"{before}~/{day}?", $"{Year(0)}/{Month()}",
            $"{day}T00:30/{day}T03:30", $"{day}T01:30/..", $"../{day}T02:30", $"{Year(-1)}/{Month()}", $"{day}T02:30Z/{after}",
        ];
    }
}
