using System.Globalization;

namespace ClaimTracker.Tests;

/// <summary>Generated texts of every form.</summary>
internal static class SomeTimes
{
    public static Gen<string> Year { get; } = Gen.Int[1, 9999].Select(year => Written($"{year:D4}"));

    public static Gen<string> Month { get; } = Gen.Select(Year, Gen.Int[1, 12], (year, month) => Written($"{year}-{month:D2}"));

    public static Gen<string> Day { get; } = Gen.Int[0, DateOnly.MaxValue.DayNumber]
        .Select(day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static Gen<string> Clock { get; } = Gen.Select(
        Day,
        Gen.Int[0, 86_399],
        Gen.Bool,
        (day, second, toSecond) => Written($"{day}T{second / 3600:D2}:{second / 60 % 60:D2}") + (toSecond ? Written($":{second % 60:D2}") : ""));

    public static Gen<string> ClockWithOffset { get; } = Gen.Select(
        Clock,
        Gen.OneOf(
            Gen.Const("Z"),
            Gen.Int[-840, 840].Select(offset => Written($"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:D2}:{Math.Abs(offset) % 60:D2}"))),
        (clock, offset) => clock + offset);

    public static Gen<string> Unmarked { get; } = Gen.OneOf(Year, Month, Day, Clock, ClockWithOffset);

    public static Gen<string> Moment { get; } = Gen.Select(Unmarked, Gen.Int[0, 4].Select(mark => mark > 2 ? "" : "~?%".Substring(mark, 1)), (text, mark) => text + mark);

    // Some intervals are refused: they end before they begin.
    public static Gen<string> Any { get; } = Gen.OneOf(
        Moment,
        Moment.Select(text => text + "/.."),
        Moment.Select(text => "../" + text),
        Gen.Select(Moment, Moment, (first, second) => first + "/" + second));

    private static string Written(FormattableString text) => FormattableString.Invariant(text);
}
