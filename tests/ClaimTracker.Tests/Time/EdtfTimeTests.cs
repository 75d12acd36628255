using System.Globalization;
using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class EdtfTimeTests
{
    [Fact]
    public void Day_ValidDate_IsTheDayOfTheZone() =>
        Assert.Equal(EdtfTime.Parse("2023-05-22", Zones.Moscow), EdtfTime.Day(2023, 5, 22, Zones.Moscow));

    [Theory]
    [InlineData(0, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(2023, 0, 1, "month")]
    [InlineData(2023, 13, 1, "month")]
    [InlineData(2023, 2, 0, "day")]
    [InlineData(2023, 2, 29, "day")]
    public void Day_NoSuchDate_Throws(int year, int month, int day, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => EdtfTime.Day(year, month, day)).ParamName);

    [Fact]
    public void Day_FirstAndLast_AreWrittenInFourDigits()
    {
        Assert.Equal("0001-01-01", EdtfTime.Day(1, 1, 1).Text);
        Assert.Equal("9999-12-31", EdtfTime.Day(9999, 12, 31).Text);
    }

    [Theory]
    [InlineData(0, "2023-05-22T14:00:05Z")]
    [InlineData(180, "2023-05-22T14:00:05+03:00")]
    [InlineData(-570, "2023-05-22T14:00:05-09:30")]
    public void At_AnyOffset_CutsToTheSecondAndKeepsTheOffset(int offset, string expected) =>
        Assert.Equal(expected, EdtfTime.At(new DateTimeOffset(2023, 5, 22, 14, 0, 5, 999, TimeSpan.FromMinutes(offset))).Text);

    [Fact]
    public void At_FirstAndLastInstant_IsRead()
    {
        Assert.Equal("0001-01-01T00:00:00Z", EdtfTime.At(DateTimeOffset.MinValue).Text);
        Assert.Equal("9999-12-31T23:59:59Z", EdtfTime.At(DateTimeOffset.MaxValue).Text);
    }

    [Fact]
    public void At_AnyInstant_ContainsIt() =>
        Gen.DateTimeOffset.Sample(instant =>
        {
            var interval = EdtfTime.At(instant).Interval;
            return interval.Start <= instant && instant - interval.Start < TimeSpan.FromSeconds(1);
        });

    [Fact]
    public void Equals_SameTextInAnotherZone_IsDifferent()
    {
        var utc = EdtfTime.Parse("2023-05-22");
        var moscow = EdtfTime.Parse("2023-05-22", Zones.Moscow);

        Assert.NotEqual(utc, moscow);
        Assert.Equal(utc, EdtfTime.Parse("2023-05-22", TimeZoneInfo.Utc));
        Assert.Equal(utc.GetHashCode(), EdtfTime.Parse("2023-05-22").GetHashCode());
    }

    [Fact]
    public void Equals_SameIntervalInOtherWords_IsDifferent()
    {
        var day = EdtfTime.Parse("2023-05-22");
        var interval = EdtfTime.Parse("2023-05-22/2023-05-22");

        Assert.Equal(day.Interval, interval.Interval);
        Assert.NotEqual(day, interval);
        Assert.False(day.Equals(null));
    }

    [Fact]
    public void Parse_ThaiCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("th-TH");

            Assert.Equal("2023-05-22T14:00:05Z", EdtfTime.At(new(2023, 5, 22, 14, 0, 5, TimeSpan.Zero)).Text);
            Assert.Equal("[2023-05-22T00:00:00Z, ..)", EdtfTime.Parse("2023-05-22/..").Interval.ToString());
            Assert.Equal("2023-05-22", EdtfTime.Day(2023, 5, 22).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Json_RoundTrip_KeepsTheText() =>
        SomeTimes.Any.Where(text => EdtfTime.TryParse(text, out _)).Sample(text =>
        {
            var time = EdtfTime.Parse(text);
            return time.Equals(JsonSerializer.Deserialize<EdtfTime>(JsonSerializer.Serialize(time)));
        });

    [Fact]
    public void Json_InAnObject_IsAText() =>
        Assert.Equal("""{"said":"2023-05-22~"}""", JsonSerializer.Serialize(new { said = EdtfTime.Parse("2023-05-22~") }));

    [Theory]
    [InlineData("2023")]
    [InlineData("{}")]
    [InlineData("\"Saturday\"")]
    [InlineData("\"\"")]
    public void Json_SomethingElse_IsRefused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfTime>(json));

    [Fact]
    public void Json_Null_IsNull() => Assert.Null(JsonSerializer.Deserialize<EdtfTime>("null"));
}
