using System.Globalization;

namespace ClaimTracker.Tests;

public sealed class GroupedDigitsTests
{
    [Theory]
    [InlineData("0", "0", "0", "0")]
    [InlineData("-0", "0", "0", "0")]
    [InlineData("999", "999", "999", "999")]
    [InlineData("1000", "1,000", "1.000", "1\u00A0000")]
    [InlineData("1234", "1,234", "1.234", "1\u00A0234")]
    [InlineData("123456", "123,456", "123.456", "123\u00A0456")]
    [InlineData("1234567.5", "1,234,567.5", "1.234.567,5", "1\u00A0234\u00A0567,5")]
    [InlineData("0.25", "0.25", "0,25", "0,25")]
    [InlineData("1.50", "1.5", "1,5", "1,5")]
    [InlineData("-1234", "\u22121,234", "\u22121.234", "\u22121\u00A0234")]
    [InlineData("999999999999999.999999999", "999,999,999,999,999.999999999", "999.999.999.999.999,999999999", "999\u00A0999\u00A0999\u00A0999\u00A0999,999999999")]
    public void Say_Number_IsGroupedAsTheLanguageDoes(string number, string english, string german, string ukrainian) =>
        Assert.Equal(
            [english, german, ukrainian],
            new[] { MessageTemplates.English, MessageTemplates.German, MessageTemplates.Ukrainian }
                .Select(templates => templates.Say(decimal.Parse(number, CultureInfo.InvariantCulture))));
}
