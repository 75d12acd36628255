namespace ClaimTracker.Tests;

public sealed class GermanTimeTests
{
    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-05", "Mai 2023")]
    [InlineData("2023-03-02", "2. März 2023")]
    [InlineData("2023-12-31", "31. Dezember 2023")]
    [InlineData("2023-05-22T14:00", "22. Mai 2023, 14:00 Uhr")]
    [InlineData("2023-05-22T14:00:05", "22. Mai 2023, 14:00:05 Uhr")]
    [InlineData("2023-05-22T14:00Z", "22. Mai 2023, 14:00 Uhr UTC")]
    [InlineData("2023-05-22T14:00+03:00", "22. Mai 2023, 14:00 Uhr (UTC+03:00)")]
    [InlineData("2023-05-22~", "um den 22. Mai 2023")]
    [InlineData("2023-05-22T14:00Z~", "um den 22. Mai 2023, 14:00 Uhr UTC")]
    [InlineData("2023?", "etwa 2023")]
    [InlineData("2023-05%", "etwa Mai 2023")]
    [InlineData("2023-05-20/2023-05-22", "20. Mai 2023 bis 22. Mai 2023")]
    [InlineData("2023~/2024-05-01?", "etwa 2023 bis etwa 1. Mai 2024")]
    [InlineData("2023-05-22/..", "seit dem 22. Mai 2023")]
    [InlineData("2023-05-22~/..", "etwa seit dem 22. Mai 2023")]
    [InlineData("2023-05/..", "seit Mai 2023")]
    [InlineData("../2023-05-22", "bis zum 22. Mai 2023")]
    [InlineData("../2023-05-22~", "bis etwa zum 22. Mai 2023")]
    [InlineData("../2023~", "bis etwa 2023")]
    public void Say_EveryForm_IsGerman(string text, string said) => Assert.Equal(said, MessageTemplates.German.Say(Some.Time(text)));

    [Fact]
    public void Say_EveryMonth_HasItsName() =>
        Assert.Equal(
            ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            Enumerable.Range(1, 12).Select(month => MessageTemplates.German.Say(Some.Time($"2023-{month:00}")).Split(' ')[0]));

    [Fact]
    public void DayOfWeek_AWeek_HasItsNames() =>
        Assert.Equal(
            ["Montag, 22. Mai 2023", "Dienstag, 23. Mai 2023", "Mittwoch, 24. Mai 2023", "Donnerstag, 25. Mai 2023", "Freitag, 26. Mai 2023", "Samstag, 27. Mai 2023", "Sonntag, 28. Mai 2023"],
            Enumerable.Range(22, 7).Select(day => GermanTime.DayOfWeek(new DateOnly(2023, 5, day))));

    [Fact]
    public void Say_AnyTime_NeverThrows() =>
        SomeTimes.Any.Sample(text => !EdtfTime.TryParse(text, out var time) || MessageTemplates.German.Say(time).Length > 0);
}
