namespace ClaimTracker.Tests;

public sealed class TimeTableTests
{
    private static readonly string[] Times = ["2024", "2024-05", "2024-05~", "2024-05-02/..", "../2024-05-02", "2024-05-02T08:00Z"];

    [Fact]
    public void AddOptional_NoTime_IsNone()
    {
        var times = new TimeTable();

        Assert.Equal((-1, null, TimeReach.Unknown), (times.AddOptional(null), times[-1], times.ReachOf(-1)));
    }

    [Fact]
    public void AddOptional_AnyTimes_KeepsEachOnceWithItsReach() =>
        Gen.Int[0, Times.Length - 1].Select(place => Some.Time(Times[place])).Array[0, 20].Sample(given =>
        {
            var times = new TimeTable();
            int[] numbers = [.. given.Select(times.AddOptional)];

            Assert.Equal(given, numbers.Select(number => times[number]));
            Assert.Equal(given.Select(time => TimeReach.Of(time.Interval)), numbers.Select(times.ReachOf));
            Assert.Equal(given.Distinct().Count(), numbers.Distinct().Count());
        });
}
