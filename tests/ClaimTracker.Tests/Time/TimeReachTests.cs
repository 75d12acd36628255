namespace ClaimTracker.Tests;

public sealed class TimeReachTests
{
    private const int Many = 2_000;

    // Unknown, unbounded at either end, empty, and touching one another often.
    private static readonly Gen<TimeInterval?> Any = Gen.Select(Gen.Int[-2, 2], Gen.Int[0, 2], Gen.Int[0, 9], (start, length, open) =>
        open == 0 ? (TimeInterval?)null : new TimeInterval(open is 1 or 2 ? null : start, open is 2 or 3 ? null : start + length));

    [Fact]
    public void Order_AnyTwo_IsTheOrderOfTheirIntervals() =>
        Gen.Select(Any, Any).Sample((first, second) =>
            TimeReach.Order(TimeReach.Of(first), TimeReach.Of(second)) == (IsBefore(second, first) ? 1 : 0) - (IsBefore(first, second) ? 1 : 0),
            iter: Many);

    [Fact]
    public void IsBefore_AnyTwo_IsThatOfTheirIntervals() =>
        Gen.Select(Any, Any).Sample((first, second) => TimeReach.Of(first).IsBefore(TimeReach.Of(second)) == IsBefore(first, second), iter: Many);

    [Fact]
    public void Equals_AnyTwo_IsThatOfTheirIntervals() =>
        Gen.Select(Any, Any).Sample((first, second) => (TimeReach.Of(first) == TimeReach.Of(second)) == (first == second), iter: Many);

    [Fact]
    public void IsKnown_Unbounded_IsAndUnknownIsNot() =>
        Assert.Equal((true, false, false), (TimeReach.Of(default(TimeInterval)).IsKnown, TimeReach.Of(null).IsKnown, TimeReach.Unknown.IsKnown));

    [Theory]
    [InlineData("0001~", "9999", -1)]
    [InlineData("9999~", "0001", 1)]
    [InlineData("../0001", "9999/..", -1)]
    [InlineData("0001/..", "9999", 0)]
    public void Order_AtTheEndsOfTheCalendar_Holds(string first, string second, int expected) =>
        Assert.Equal(expected, TimeReach.Order(TimeReach.Of(Some.Time(first).Interval), TimeReach.Of(Some.Time(second).Interval)));

    private static bool IsBefore(TimeInterval? first, TimeInterval? second) => first is { } one && second is { } two && one.IsBefore(two);
}
