namespace ClaimTracker.Tests;

public sealed class GermanPluralTests
{
    [Theory]
    [InlineData("0", "Aussagen")]
    [InlineData("1", "Aussage")]
    [InlineData("1.0", "Aussage")]
    [InlineData("1.5", "Aussagen")]
    [InlineData("2", "Aussagen")]
    [InlineData("5", "Aussagen")]
    [InlineData("11", "Aussagen")]
    [InlineData("21", "Aussagen")]
    [InlineData("101", "Aussagen")]
    public void Of_Number_IsOneOrSeveral(string number, string noun) =>
        Assert.Equal(noun, GermanPlural.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), "Aussage", "Aussagen"));
}
