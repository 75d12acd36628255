namespace ClaimTracker.Tests;

public sealed class EnglishTimeTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("0001", "0001")]
    [InlineData("2023-05", "May 2023")]
    [InlineData("2023-05-02", "2 May 2023")]
    [InlineData("2023-12-31", "31 December 2023")]
    [InlineData("2023-05-22T14:00", "22 May 2023, 14:00")]
    [InlineData("2023-05-22T14:00:05", "22 May 2023, 14:00:05")]
    [InlineData("2023-05-22T14:00Z", "22 May 2023, 14:00 UTC")]
    [InlineData("2023-05-22T14:00+03:00", "22 May 2023, 14:00 (UTC+03:00)")]
    [InlineData("2023-05-22T14:00:05-03:30", "22 May 2023, 14:00:05 (UTC-03:30)")]
    [InlineData("2023-05-22~", "about 22 May 2023")]
    [InlineData("2023?", "about 2023")]
    [InlineData("2023-05%", "about May 2023")]
    [InlineData("2023-05-22T14:00Z~", "about 22 May 2023, 14:00 UTC")]
    [InlineData("2023-05-22/2023-05-23", "22 May 2023 to 23 May 2023")]
    [InlineData("2023~/2024-05?", "about 2023 to about May 2024")]
    [InlineData("2023-05-22/..", "since 22 May 2023")]
    [InlineData("../2023-05", "until May 2023")]
    public void Say_EveryForm_IsEnglish(string text, string said) => Assert.Equal(said, MessageTemplates.English.Say(Some.Time(text)));

    [Fact]
    public void Say_AnyTime_NeverThrows() =>
        SomeTimes.Any.Sample(text => !EdtfTime.TryParse(text, out var time) || MessageTemplates.English.Say(time).Length > 0);
}
