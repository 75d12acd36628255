using System.Globalization;

namespace ClaimTracker.Documents.Tests.Reference;

public sealed class ReferenceTimeTests
{
    [Theory]
    [InlineData("UTC", "2023", "2023-01-01T00:00:00", "2024-01-01T00:00:00")]
    [InlineData("UTC", "2023-12", "2023-12-01T00:00:00", "2024-01-01T00:00:00")]
    [InlineData("UTC", "2024-02~", "2024-01-01T00:00:00", "2024-04-01T00:00:00")]
    [InlineData("UTC", "2023~", "2022-01-01T00:00:00", "2025-01-01T00:00:00")]
    [InlineData("UTC", "2024-02-29?", "2024-02-28T00:00:00", "2024-03-02T00:00:00")]
    [InlineData("UTC", "2023-05-22T14:00%", "2023-05-22T13:59:00", "2023-05-22T14:02:00")]
    [InlineData("UTC", "2023-05-22T14:00:30Z", "2023-05-22T14:00:30", "2023-05-22T14:00:31")]
    [InlineData("UTC", "2023-05-22T14:00-04:30", "2023-05-22T18:30:00", "2023-05-22T18:31:00")]
    [InlineData("UTC", "2023-05-22/2023-05-23", "2023-05-22T00:00:00", "2023-05-24T00:00:00")]
    [InlineData("UTC", "2023-05-22~/2023-06?", "2023-05-21T00:00:00", "2023-08-01T00:00:00")]
    [InlineData("UTC", "2023-05-22/..", "2023-05-22T00:00:00", null)]
    [InlineData("UTC", "../2023-05-22", null, "2023-05-23T00:00:00")]
    [InlineData("Europe/Moscow", "2023-05-22", "2023-05-21T21:00:00", "2023-05-22T21:00:00")]
    [InlineData("Europe/Berlin", "2023-03-26", "2023-03-25T23:00:00", "2023-03-26T22:00:00")]
    public void Read_EachForm_SpansItsPrecision(string zone, string text, string? start, string? end)
    {
        var range = TimeText.Read(text, TimeZoneInfo.FindSystemTimeZoneById(zone));

        Assert.Equal(new TimeRange(Seconds(start), Seconds(end)), range);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2023-10-29T02:30", "2023-10-29T00:30:00")]
    [InlineData("Europe/Berlin", "2023-03-26T02:30", "2023-03-26T01:30:00")]
    [InlineData("Asia/Beirut", "2022-03-27", "2022-03-26T22:00:00")]
    [InlineData("America/Havana", "2023-11-05", "2023-11-05T04:00:00")]
    [InlineData("America/New_York", "2023-03-12T02:30", "2023-03-12T07:30:00")]
    public void Read_LocalTimeThatOccursTwiceOrNever_IsTheFirstOrTakesTheOffsetBefore(string zone, string text, string start)
    {
        var range = TimeText.Read(text, TimeZoneInfo.FindSystemTimeZoneById(zone));

        Assert.Equal(Seconds(start), range.Start);
    }

    [Fact]
    public void Read_FirstAndLastYear_ReachBeyondTheCalendarOfTheBaseLibrary()
    {
        var first = TimeText.Read("0001~", TimeZoneInfo.Utc);
        var last = TimeText.Read("9999", TimeZoneInfo.Utc);

        Assert.Equal(-366L * 24 * 60 * 60, first.Start);
        Assert.Equal(Seconds("9999-12-31T23:59:59") + 1, last.End);
    }

    private static long? Seconds(string? utc) => utc is null
        ? null
        : DateTime.Parse(utc, CultureInfo.InvariantCulture).Ticks / TimeSpan.TicksPerSecond;
}
