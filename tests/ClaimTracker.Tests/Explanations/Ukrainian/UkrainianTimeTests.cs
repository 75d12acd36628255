namespace ClaimTracker.Tests;

public sealed class UkrainianTimeTests
{
    [Theory]
    [InlineData("2023", "2023 рік")]
    [InlineData("2023-05", "травень 2023 року")]
    [InlineData("2023-03-02", "2 березня 2023 року")]
    [InlineData("2023-12-31", "31 грудня 2023 року")]
    [InlineData("2023-05-22T14:00", "22 травня 2023 року, 14:00")]
    [InlineData("2023-05-22T14:00Z", "22 травня 2023 року, 14:00 UTC")]
    [InlineData("2023-05-22T14:00:05+03:00", "22 травня 2023 року, 14:00:05 (UTC+03:00)")]
    [InlineData("2023-05-22~", "близько 22 травня 2023 року")]
    [InlineData("2023-05%", "близько травня 2023 року")]
    [InlineData("2023?", "близько 2023 року")]
    [InlineData("2023-05-20/2023-05-22", "від 20 травня 2023 року до 22 травня 2023 року")]
    [InlineData("2023~/2024-05?", "приблизно від 2023 року приблизно до травня 2024 року")]
    [InlineData("2023-05-22/..", "з 22 травня 2023 року")]
    [InlineData("2023-05/..", "з травня 2023 року")]
    [InlineData("2023-01/..", "із січня 2023 року")]
    [InlineData("2023-05-17/..", "із 17 травня 2023 року")]
    [InlineData("2023-05-06~/..", "приблизно із 6 травня 2023 року")]
    [InlineData("2023/..", "з 2023 року")]
    [InlineData("../2023-05", "до травня 2023 року")]
    [InlineData("../2023-05-22~", "приблизно до 22 травня 2023 року")]
    public void Say_EveryForm_IsUkrainian(string text, string said) => Assert.Equal(said, MessageTemplates.Ukrainian.Say(Some.Time(text)));

    [Fact]
    public void Say_EveryMonth_HasItsNameAndItsGenitive()
    {
        Assert.Equal(
            ["січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"],
            Enumerable.Range(1, 12).Select(month => MessageTemplates.Ukrainian.Say(Some.Time($"2023-{month:00}")).Split(' ')[0]));
        Assert.Equal(
            ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
            Enumerable.Range(1, 12).Select(month => MessageTemplates.Ukrainian.Say(Some.Time($"2023-{month:00}-05")).Split(' ')[1]));
    }

    [Fact]
    public void DayOfWeek_AWeek_HasItsNames() =>
        Assert.Equal(
            ["понеділок", "вівторок", "середа", "четвер", "п’ятниця", "субота", "неділя"],
            Enumerable.Range(22, 7).Select(day => UkrainianTime.DayOfWeek(new DateOnly(2023, 5, day)).Split(',')[0]));

    [Theory]
    [InlineData("00:00", "о 00:00")]
    [InlineData("01:11", "о 01:11")]
    [InlineData("11:00", "об 11:00")]
    [InlineData("11:59", "об 11:59")]
    [InlineData("12:00", "о 12:00")]
    public void AtClock_Hour_HasItsPreposition(string clock, string said) => Assert.Equal(said, UkrainianTime.AtClock(clock));

    [Fact]
    public void Say_AnyTime_NeverThrows() =>
        SomeTimes.Any.Sample(text => !EdtfTime.TryParse(text, out var time) || MessageTemplates.Ukrainian.Say(time).Length > 0);
}
