using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class ToleranceTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("0.1")]
    [InlineData("1")]
    public void New_WithinZeroAndOne_IsKept(string halfWidth)
    {
        var value = decimal.Parse(halfWidth, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(value, new Tolerance(value).HalfWidth);
        Assert.Equal(halfWidth, new Tolerance(value).ToString());
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    public void New_OutsideZeroAndOne_Throws(double halfWidth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Tolerance((decimal)halfWidth));

    [Fact]
    public void Default_IsExact()
    {
        Assert.Equal(Tolerance.Exact, default);
        Assert.Equal(0m, Tolerance.Exact.HalfWidth);
        Assert.Equal(0.1m, Tolerance.Standard.HalfWidth);
    }

    [Fact]
    public void Json_Tolerance_IsANumber()
    {
        Assert.Equal("0.1", JsonSerializer.Serialize(new Tolerance(0.100m)));
        Assert.Equal("0", JsonSerializer.Serialize(Tolerance.Exact));
        Assert.Equal(Tolerance.Standard, JsonSerializer.Deserialize<Tolerance>("0.10"));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("-0.1")]
    [InlineData("\"0.1\"")]
    [InlineData("null")]
    [InlineData("1e99")]
    public void Json_NotATolerance_Throws(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tolerance>(json));
}
