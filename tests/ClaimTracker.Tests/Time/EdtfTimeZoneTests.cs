namespace ClaimTracker.Tests;

public sealed class EdtfTimeZoneTests
{
    [Theory]
    [InlineData("Europe/Moscow", "2023-05-22", "[2023-05-21T21:00:00Z, 2023-05-22T21:00:00Z)")]
    [InlineData("Europe/Moscow", "2023", "[2022-12-31T21:00:00Z, 2023-12-31T21:00:00Z)")]
    [InlineData("Europe/Moscow", "2023-05-22T14:00", "[2023-05-22T11:00:00Z, 2023-05-22T11:01:00Z)")]
    [InlineData("Europe/Moscow", "2023-05-22T14:00Z", "[2023-05-22T14:00:00Z, 2023-05-22T14:01:00Z)")]
    [InlineData("Europe/Moscow", "2023-05-22T23:30-04:00", "[2023-05-23T03:30:00Z, 2023-05-23T03:31:00Z)")]
    [InlineData("Pacific/Kiritimati", "2023-05-22/2023-05-23", "[2023-05-21T10:00:00Z, 2023-05-23T10:00:00Z)")]
    [InlineData("UTC", "2023-05-22/..", "[2023-05-22T00:00:00Z, ..)")]
    public void Parse_InZone_HoldsWhereNoOffsetIsWritten(string zone, string text, string expected) =>
        Assert.Equal(expected, EdtfTime.Parse(text, Zones.Named(zone)).Interval.ToString());

    [Theory]
    // The clock goes forward: these local times do not occur, and are read with the offset before.
    [InlineData("Europe/Berlin", "2023-03-26T02:30", "[2023-03-26T01:30:00Z, 2023-03-26T01:31:00Z)")]
    [InlineData("Europe/Berlin", "2023-03-26T02:59", "[2023-03-26T01:59:00Z, 2023-03-26T02:00:00Z)")]
    [InlineData("Europe/Berlin", "2023-03-26T02:59:59", "[2023-03-26T01:59:59Z, 2023-03-26T02:00:00Z)")]
    [InlineData("Europe/Berlin", "2023-03-26T03:00", "[2023-03-26T01:00:00Z, 2023-03-26T01:01:00Z)")]
    [InlineData("Europe/Berlin", "2023-03-26T01:59", "[2023-03-26T00:59:00Z, 2023-03-26T01:00:00Z)")]
    [InlineData("Europe/Berlin", "2023-03-26", "[2023-03-25T23:00:00Z, 2023-03-26T22:00:00Z)")]
    [InlineData("America/New_York", "2023-03-12T02:30", "[2023-03-12T07:30:00Z, 2023-03-12T07:31:00Z)")]
    [InlineData("America/New_York", "2023-03-12", "[2023-03-12T05:00:00Z, 2023-03-13T04:00:00Z)")]
    [InlineData("America/New_York", "2023-03-12~", "[2023-03-11T05:00:00Z, 2023-03-14T04:00:00Z)")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "[2018-11-04T03:00:00Z, 2018-11-05T02:00:00Z)")]
    [InlineData("America/Sao_Paulo", "2018-11-03", "[2018-11-03T03:00:00Z, 2018-11-04T03:00:00Z)")]
    [InlineData("America/Sao_Paulo", "2018-11-04T00:30", "[2018-11-04T03:30:00Z, 2018-11-04T03:31:00Z)")]
    // The clock goes back: these local times occur twice, and are the first one.
    [InlineData("Europe/Berlin", "2023-10-29T02:30", "[2023-10-29T00:30:00Z, 2023-10-29T00:31:00Z)")]
    [InlineData("Europe/Berlin", "2023-10-29T02:59", "[2023-10-29T00:59:00Z, 2023-10-29T01:00:00Z)")]
    [InlineData("Europe/Berlin", "2023-10-29T03:00", "[2023-10-29T02:00:00Z, 2023-10-29T02:01:00Z)")]
    [InlineData("Europe/Berlin", "2023-10-29T02:30+01:00", "[2023-10-29T01:30:00Z, 2023-10-29T01:31:00Z)")]
    [InlineData("Europe/Berlin", "2023-10-29", "[2023-10-28T22:00:00Z, 2023-10-29T23:00:00Z)")]
    [InlineData("America/New_York", "2023-11-05T01:30", "[2023-11-05T05:30:00Z, 2023-11-05T05:31:00Z)")]
    [InlineData("America/New_York", "2023-11-05", "[2023-11-05T04:00:00Z, 2023-11-06T05:00:00Z)")]
    [InlineData("America/Sao_Paulo", "2019-02-16T23:30", "[2019-02-17T01:30:00Z, 2019-02-17T01:31:00Z)")]
    [InlineData("America/Sao_Paulo", "2019-02-16", "[2019-02-16T02:00:00Z, 2019-02-17T03:00:00Z)")]
    public void Parse_WhereTheClockChanges_UsesTheOffsetBefore(string zone, string text, string expected) =>
        Assert.Equal(expected, EdtfTime.Parse(text, Zones.Named(zone)).Interval.ToString());

    [Theory]
    [InlineData("Pacific/Apia", "2011-12-29", "[2011-12-29T10:00:00Z, 2011-12-30T10:00:00Z)")]
    [InlineData("Pacific/Apia", "2011-12-30", "[2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z)")]
    [InlineData("Pacific/Apia", "2011-12-31", "[2011-12-30T10:00:00Z, 2011-12-31T10:00:00Z)")]
    [InlineData("Pacific/Kiritimati", "1994-12-31", "[1994-12-31T10:00:00Z, 1994-12-31T10:00:00Z)")]
    public void Parse_DayThatAZoneLeaptOver_IsEmpty(string zone, string text, string expected) =>
        Assert.Equal(expected, EdtfTime.Parse(text, Zones.Named(zone)).Interval.ToString());

    [Fact]
    public void Parse_OtherSideOfMidnight_LiesOutsideTheDay()
    {
        var day = EdtfTime.Parse("2023-05-22", Zones.Moscow).Interval;

        Assert.True(day.Contains(EdtfTime.Parse("2023-05-21T23:00Z").Interval));
        Assert.False(day.Intersects(EdtfTime.Parse("2023-05-22T23:30-04:00").Interval));
    }
}
