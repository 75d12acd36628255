namespace ClaimTracker.Tests;

public sealed class UkrainianPluralTests
{
    [Theory]
    [InlineData("0", "осіб")]
    [InlineData("1", "особа")]
    [InlineData("2", "особи")]
    [InlineData("4", "особи")]
    [InlineData("5", "осіб")]
    [InlineData("10", "осіб")]
    [InlineData("11", "осіб")]
    [InlineData("12", "осіб")]
    [InlineData("14", "осіб")]
    [InlineData("20", "осіб")]
    [InlineData("21", "особа")]
    [InlineData("22", "особи")]
    [InlineData("25", "осіб")]
    [InlineData("100", "осіб")]
    [InlineData("101", "особа")]
    [InlineData("104", "особи")]
    [InlineData("111", "осіб")]
    [InlineData("112", "осіб")]
    [InlineData("121", "особа")]
    [InlineData("1000000", "осіб")]
    [InlineData("2000003", "особи")]
    [InlineData("1.5", "особи (дріб)")]
    [InlineData("11.5", "особи (дріб)")]
    [InlineData("1.0", "особа")]
    [InlineData("-21", "особа")]
    public void Of_Number_HasItsForm(string number, string noun) =>
        Assert.Equal(noun, UkrainianPlural.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), "особа", "особи", "осіб", "особи (дріб)"));

    [Fact]
    public void Of_LargestInteger_IsMany() => Assert.Equal("осіб", UkrainianPlural.Of(int.MaxValue, "особа", "особи", "осіб"));
}
