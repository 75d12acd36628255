using System.Globalization;

namespace ClaimTracker.Rendering;

/// <summary>Where moments stand on the line of time of a picture, and what is written below it.</summary>
internal sealed class TimeScale
{
    private static readonly TimeSpan[] Steps =
    [
        TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12),
        TimeSpan.FromDays(1), TimeSpan.FromDays(2), TimeSpan.FromDays(7), TimeSpan.FromDays(14), TimeSpan.FromDays(31), TimeSpan.FromDays(92), TimeSpan.FromDays(366), TimeSpan.FromDays(5 * 366),
        TimeSpan.FromDays(20 * 366), TimeSpan.FromDays(100 * 366),
    ];

    private readonly double _left;
    private readonly double _right;
    private readonly long _first;
    private readonly long _last;

    public TimeScale(IEnumerable<TimeInterval> times, double left, double right)
    {
        (_left, _right) = (left, right);
        long[] ends = [.. times.SelectMany(time => new[] { time.StartSecond, time.EndSecond }).OfType<long>()];
        (_first, _last) = ends.Length == 0 ? (0, 1) : (ends.Min(), Math.Max(ends.Max(), ends.Min() + 60));
    }

    /// <summary>Where a time begins and ends; an open end reaches the edge.</summary>
    public (double From, double To) Span(TimeInterval time) => (time.StartSecond is { } start ? At(start) : _left, time.EndSecond is { } end ? At(end) : _right);

    /// <summary>Moments to name, with their places; few enough that their names keep apart.</summary>
    public IReadOnlyList<(double X, string Text)> Ticks(ClaimLines lines)
    {
        foreach (var step in Steps.Where(step => (_last - _first) / step.TotalSeconds <= 9))
        {
            var ticks = new List<(double X, string Text)>();
            foreach (var moment in Moments(step, lines.Zone).Take(64))
            {
                ticks.Add((At(Second(moment)), Say(moment, step, lines)));
            }

            var isApart = ticks.Zip(ticks.Skip(1)).All(pair => HalfWidth(pair.First.Text) + HalfWidth(pair.Second.Text) + 10 <= pair.Second.X - pair.First.X);
            if (isApart && ticks.Count > 0)
            {
                return ticks;
            }
        }

        return [];

        static double HalfWidth(string text) => TextWidth.Of(text, LabelLook.Tick.Size) / 2;
    }

    private double At(long second) => _left + ((_right - _left) * (second - _first) / (_last - _first));

    private static long Second(DateTimeOffset moment) => (moment.UtcTicks / TimeSpan.TicksPerSecond);

    // Midnights, and full hours of days, on the clock of the story.
    private IEnumerable<DateTimeOffset> Moments(TimeSpan step, TimeZoneInfo zone)
    {
        var from = FromSecond(_first);
        var local = TimeZoneInfo.ConvertTime(from, zone).DateTime;
        var moment = step.TotalDays switch
        {
            < 1 => local.Date.AddTicks(local.TimeOfDay.Ticks / step.Ticks * step.Ticks),
            < 30 => local.Date,
            < 300 => new DateTime(local.Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
            _ => new DateTime(Math.Max(1, local.Year - (local.Year % Years(step))), 1, 1, 0, 0, 0, DateTimeKind.Unspecified),
        };
        while (true)
        {
            var at = new DateTimeOffset(moment, zone.GetUtcOffset(moment));
            if (Second(at) > _last)
            {
                yield break;
            }

            if (Second(at) >= _first)
            {
                yield return at;
            }

            if (moment.Year > 9990 - Years(step))
            {
                yield break;
            }

            moment = step.TotalDays switch
            {
                < 30 => moment.Add(step),
                < 300 => moment.AddMonths((int)Math.Round(step.TotalDays / 30.7)),
                _ => moment.AddYears(Years(step)),
            };
        }
    }

    private static int Years(TimeSpan step) => Math.Max(1, (int)(step.TotalDays / 366));

    private static DateTimeOffset FromSecond(long second) =>
        new(Math.Clamp(second * TimeSpan.TicksPerSecond, TimeSpan.TicksPerDay * 2, DateTimeOffset.MaxValue.Ticks - (TimeSpan.TicksPerDay * 2)), TimeSpan.Zero);

    private static string Say(DateTimeOffset moment, TimeSpan step, ClaimLines lines) => step.TotalDays switch
    {
        < 1 when moment.TimeOfDay != TimeSpan.Zero => moment.ToString("HH:mm", CultureInfo.InvariantCulture),
        < 30 => lines.Say(EdtfTime.Day(moment.Year, moment.Month, moment.Day)),
        < 300 => lines.Say(EdtfTime.Parse(moment.ToString("yyyy-MM", CultureInfo.InvariantCulture))),
        _ => moment.ToString("yyyy", CultureInfo.InvariantCulture),
    };
}
