namespace ClaimTracker.Tests;

public sealed class TimeIntervalTests
{
    private static readonly Gen<TimeInterval> NotEmpty = Gen.Select(Gen.Int[-9, 9], Gen.Int[1, 6], Gen.Int[0, 9], (start, length, open) =>
        new TimeInterval(open == 0 ? null : start, open == 1 ? null : start + length));

    [Fact]
    public void Default_IsUnbounded()
    {
        TimeInterval interval = default;

        Assert.Null(interval.Start);
        Assert.Null(interval.End);
        Assert.Equal("[.., ..)", interval.ToString());
        Assert.True(interval.Contains(interval) && interval.Intersects(interval) && !interval.IsBefore(interval));
    }

    [Fact]
    public void Start_InRange_IsUtc()
    {
        var interval = EdtfTime.Parse("2023-05-22T14:00+03:00").Interval;

        Assert.Equal(new DateTimeOffset(2023, 5, 22, 11, 0, 0, TimeSpan.Zero), interval.Start);
        Assert.Equal(TimeSpan.Zero, interval.Start!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2023, 5, 22, 11, 1, 0, TimeSpan.Zero), interval.End);
    }

    [Theory]
    [InlineData("0001~/9999")]
    [InlineData("0001/9999~")]
    [InlineData("0001-01-01T00:00+14:00/9999-12-31T23:59-14:00")]
    public void Ends_BeyondTheCalendar_Saturate(string text)
    {
        var interval = EdtfTime.Parse(text).Interval;

        Assert.Equal(DateTimeOffset.MinValue, interval.Start);
        Assert.Equal(DateTimeOffset.MaxValue, interval.End);
    }

    [Fact]
    public void Constructor_EndBeforeStart_Throws()
    {
        Assert.Throws<ArgumentException>(() => new TimeInterval(1, 0));
        Assert.Equal(new TimeInterval(1, 1), new TimeInterval(1, 1));
    }

    [Theory]
    [InlineData(long.MinValue, "[-292277024626-01-27T08:29:52Z, ..)")]
    [InlineData(-1, "[0000-12-31T23:59:59Z, ..)")]
    [InlineData(0, "[0001-01-01T00:00:00Z, ..)")]
    [InlineData(315_537_897_600, "[+10000-01-01T00:00:00Z, ..)")]
    public void ToString_AnySecond_IsWritten(long start, string expected) =>
        Assert.Equal(expected, new TimeInterval(start, null).ToString());

    [Theory]
    [InlineData("2023-05-22", "2023-05-23", true)]
    [InlineData("2023-05-22", "2023-05-22", false)]
    [InlineData("2023-05-22~", "2023-05-23", false)]
    [InlineData("2023-05-23", "2023-05-22", false)]
    [InlineData("../2023-05-22", "2023-05-23/..", true)]
    [InlineData("2023-05-22/..", "2023-05-23", false)]
    [InlineData("2023-05-22", "../2023-05-23", false)]
    public void IsBefore_TouchingCountsAndAMissingEndDoesNot(string first, string second, bool expected) =>
        Assert.Equal(expected, EdtfTime.Parse(first).Interval.IsBefore(EdtfTime.Parse(second).Interval));

    [Fact]
    public void IsBefore_NotEmpty_IsAStrictPartialOrder() =>
        Gen.Select(NotEmpty, NotEmpty, NotEmpty).Sample((a, b, c) =>
            !a.IsBefore(a)
            && !(a.IsBefore(b) && b.IsBefore(a))
            && (!(a.IsBefore(b) && b.IsBefore(c)) || a.IsBefore(c)));

    [Fact]
    public void ContainsAndIntersects_NotEmpty_AgreeWithTheSecondsInThem() =>
        Gen.Select(NotEmpty, NotEmpty).Sample((a, b) =>
        {
            var inA = Seconds(a);
            var inB = Seconds(b);
            return a.Contains(b) == !inB.Except(inA).Any()
                && a.Intersects(b) == inA.Intersect(inB).Any()
                && a.Intersects(b) == b.Intersects(a)
                && a.Intersects(b) == !(a.IsBefore(b) || b.IsBefore(a));
        });

    // From -20 to 20 stands for all of time: no generated end lies that far out.
    private static long[] Seconds(TimeInterval interval) =>
        [.. Enumerable.Range(-20, 41).Select(second => (long)second)
            .Where(second => !(second < interval.StartSecond) && !(second >= interval.EndSecond))];
}
