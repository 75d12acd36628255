namespace ClaimTracker.Tests;

public sealed class EdtfTimeFormTests
{
    [Theory]
    [InlineData("2023", "[2023-01-01T00:00:00Z, 2024-01-01T00:00:00Z)")]
    [InlineData("2023-05", "[2023-05-01T00:00:00Z, 2023-06-01T00:00:00Z)")]
    [InlineData("2023-12", "[2023-12-01T00:00:00Z, 2024-01-01T00:00:00Z)")]
    [InlineData("2023-05-22", "[2023-05-22T00:00:00Z, 2023-05-23T00:00:00Z)")]
    [InlineData("2024-02-29", "[2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z)")]
    [InlineData("2023-05-22T14:00", "[2023-05-22T14:00:00Z, 2023-05-22T14:01:00Z)")]
    [InlineData("2023-05-22T14:00Z", "[2023-05-22T14:00:00Z, 2023-05-22T14:01:00Z)")]
    [InlineData("2023-05-22T14:00+03:00", "[2023-05-22T11:00:00Z, 2023-05-22T11:01:00Z)")]
    [InlineData("2023-05-22T23:30-04:00", "[2023-05-23T03:30:00Z, 2023-05-23T03:31:00Z)")]
    [InlineData("2023-05-22T14:00+05:45", "[2023-05-22T08:15:00Z, 2023-05-22T08:16:00Z)")]
    [InlineData("2023-05-22T14:00:05", "[2023-05-22T14:00:05Z, 2023-05-22T14:00:06Z)")]
    [InlineData("2023-05-22T23:59:59Z", "[2023-05-22T23:59:59Z, 2023-05-23T00:00:00Z)")]
    [InlineData("2023-05-22T14:00:05-14:00", "[2023-05-23T04:00:05Z, 2023-05-23T04:00:06Z)")]
    [InlineData("2023-05-22T14:00:05+14:00", "[2023-05-22T00:00:05Z, 2023-05-22T00:00:06Z)")]
    public void Parse_EachPrecision_SpansIt(string text, string expected) =>
        Assert.Equal(expected, EdtfTime.Parse(text).Interval.ToString());

    [Theory]
    [InlineData("2023~", "[2022-01-01T00:00:00Z, 2025-01-01T00:00:00Z)")]
    [InlineData("2023-01?", "[2022-12-01T00:00:00Z, 2023-03-01T00:00:00Z)")]
    [InlineData("2023-12%", "[2023-11-01T00:00:00Z, 2024-02-01T00:00:00Z)")]
    [InlineData("2023-05-22~", "[2023-05-21T00:00:00Z, 2023-05-24T00:00:00Z)")]
    [InlineData("2024-03-01?", "[2024-02-29T00:00:00Z, 2024-03-03T00:00:00Z)")]
    [InlineData("2023-05-22T14:00~", "[2023-05-22T13:59:00Z, 2023-05-22T14:02:00Z)")]
    [InlineData("2023-05-22T14:00+03:00~", "[2023-05-22T10:59:00Z, 2023-05-22T11:02:00Z)")]
    [InlineData("2023-05-22T00:00:00Z%", "[2023-05-21T23:59:59Z, 2023-05-22T00:00:02Z)")]
    public void Parse_Marked_ReachesOneUnitFurtherAtEitherEnd(string text, string expected) =>
        Assert.Equal(expected, EdtfTime.Parse(text).Interval.ToString());

    [Theory]
    [InlineData("2023-05-22/2023-05-23", "[2023-05-22T00:00:00Z, 2023-05-24T00:00:00Z)")]
    [InlineData("2023-05-22/2023-05-22", "[2023-05-22T00:00:00Z, 2023-05-23T00:00:00Z)")]
    [InlineData("2023-05/2023-05-22", "[2023-05-01T00:00:00Z, 2023-05-23T00:00:00Z)")]
    [InlineData("2023/2023-05-22T14:00Z", "[2023-01-01T00:00:00Z, 2023-05-22T14:01:00Z)")]
    [InlineData("2023-05-22/..", "[2023-05-22T00:00:00Z, ..)")]
    [InlineData("../2023-05-22", "[.., 2023-05-23T00:00:00Z)")]
    [InlineData("2023-05-22~/..", "[2023-05-21T00:00:00Z, ..)")]
    [InlineData("../2023-05?", "[.., 2023-07-01T00:00:00Z)")]
    [InlineData("2023-05-22~/2023-05-23", "[2023-05-21T00:00:00Z, 2023-05-24T00:00:00Z)")]
    [InlineData("2023-05-22/2023-05-23%", "[2023-05-22T00:00:00Z, 2023-05-25T00:00:00Z)")]
    public void Parse_Interval_GoesFromTheStartOfTheFirstToTheEndOfTheSecond(string text, string expected) =>
        Assert.Equal(expected, EdtfTime.Parse(text).Interval.ToString());

    [Theory]
    [InlineData("0001", "[0001-01-01T00:00:00Z, 0002-01-01T00:00:00Z)")]
    [InlineData("0001~", "[0000-01-01T00:00:00Z, 0003-01-01T00:00:00Z)")]
    [InlineData("0001-01?", "[0000-12-01T00:00:00Z, 0001-03-01T00:00:00Z)")]
    [InlineData("0001-01-01%", "[0000-12-31T00:00:00Z, 0001-01-03T00:00:00Z)")]
    [InlineData("0001-01-01T00:00+14:00", "[0000-12-31T10:00:00Z, 0000-12-31T10:01:00Z)")]
    [InlineData("9999", "[9999-01-01T00:00:00Z, +10000-01-01T00:00:00Z)")]
    [InlineData("9999~", "[9998-01-01T00:00:00Z, +10001-01-01T00:00:00Z)")]
    [InlineData("9999-12", "[9999-12-01T00:00:00Z, +10000-01-01T00:00:00Z)")]
    [InlineData("9999-12-31~", "[9999-12-30T00:00:00Z, +10000-01-02T00:00:00Z)")]
    [InlineData("9999-12-31T23:59:59-14:00", "[+10000-01-01T13:59:59Z, +10000-01-01T14:00:00Z)")]
    [InlineData("0001/9999", "[0001-01-01T00:00:00Z, +10000-01-01T00:00:00Z)")]
    public void Parse_FirstAndLastYears_ReachBeyondThem(string text, string expected) =>
        Assert.Equal(expected, EdtfTime.Parse(text).Interval.ToString());

    [Fact]
    public void Parse_FirstAndLastYears_AreReadInEveryZone()
    {
        foreach (var zone in new[] { Zones.NewYork, Zones.Moscow, Zones.Kiritimati })
        {
            foreach (var text in new[] { "0001", "0001-01-01~", "0001-01-01T00:00", "9999", "9999-12-31~", "9999-12-31T23:59:59" })
            {
                var interval = EdtfTime.Parse(text, zone).Interval;

                Assert.True(interval.StartSecond < interval.EndSecond, $"{text} in {zone.Id}: {interval}");
            }
        }
    }
}
