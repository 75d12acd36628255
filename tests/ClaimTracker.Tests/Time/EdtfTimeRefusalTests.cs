namespace ClaimTracker.Tests;

public sealed class EdtfTimeRefusalTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" 2023")]
    [InlineData("2023 ")]
    [InlineData("2023\n")]
    [InlineData("Saturday")]
    [InlineData("0000")]
    [InlineData("-2023")]
    [InlineData("+2023")]
    [InlineData("12023")]
    [InlineData("Y12023")]
    [InlineData("203")]
    [InlineData("20XX")]
    [InlineData("٢٠٢٣")]
    [InlineData("２０２３")]
    [InlineData("2023-5")]
    [InlineData("2023-00")]
    [InlineData("2023-13")]
    [InlineData("2023-21")]
    [InlineData("202305")]
    [InlineData("2023-05-")]
    [InlineData("2023-05-00")]
    [InlineData("2023-02-29")]
    [InlineData("2023-02-30")]
    [InlineData("2023-04-31")]
    [InlineData("2023-05-32")]
    [InlineData("1900-02-29")]
    [InlineData("2023-W21")]
    [InlineData("2023-142")]
    [InlineData("20230522")]
    [InlineData("2023/05/22")]
    [InlineData("22.05.2023")]
    [InlineData("2023-05-22T")]
    [InlineData("2023-05-22T14")]
    [InlineData("2023-05-22T24:00")]
    [InlineData("2023-05-22T14:60")]
    [InlineData("2023-05-22T14:00:60")]
    [InlineData("2023-05-22T14:00:05.5")]
    [InlineData("2023-05-22 14:00")]
    [InlineData("2023-05-22t14:00")]
    [InlineData("2023-05-22T14:00z")]
    [InlineData("2023-05-22T14:00 Z")]
    [InlineData("2023-05-22T14:00ZZ")]
    [InlineData("2023-05-22Z")]
    [InlineData("2023-05-22+03:00")]
    [InlineData("2023+03:00")]
    [InlineData("2023-05-22T14:00+03")]
    [InlineData("2023-05-22T14:00+0300")]
    [InlineData("2023-05-22T14:00+3:00")]
    [InlineData("2023-05-22T14:00\u221203:00")]
    [InlineData("2023-05-22T14:00+03:60")]
    [InlineData("2023-05-22T14:00+14:01")]
    [InlineData("2023-05-22T14:00-15:00")]
    [InlineData("2023-05-22T14:00+99:99")]
    [InlineData("2023-05-22T14:00+03:00Z")]
    [InlineData("2023-05-22T14:00Europe/Moscow")]
    [InlineData("~")]
    [InlineData("2023~~")]
    [InlineData("2023?~")]
    [InlineData("~2023")]
    [InlineData("2023~-05")]
    [InlineData("2023-05-22T14:00~+03:00")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("../")]
    [InlineData("/..")]
    [InlineData("../..")]
    [InlineData("2023/")]
    [InlineData("/2023")]
    [InlineData("2023/../2024")]
    [InlineData("2023/2024/2025")]
    [InlineData("2023..2024")]
    [InlineData("..2023")]
    [InlineData("2023/..~")]
    [InlineData("2023 / 2024")]
    [InlineData("2023-06/2023-05")]
    [InlineData("2023-05-22/2023")]
    [InlineData("2023-05-22/2023-05-21")]
    [InlineData("2023-05-22/2023-05-22~")]
    [InlineData("2023-05-22T14:00Z/2023-05-22T14:00+03:00")]
    [InlineData("{2023,2024}")]
    [InlineData("[2023,2024]")]
    public void TryParse_AnythingElse_IsRefusedWithASentence(string text)
    {
        var read = EdtfTime.TryParse(text, zone: null, out var time, out var fault);

        Assert.False(read);
        Assert.Null(time);
        Assert.NotNull(fault);
        Assert.EndsWith(".", fault, StringComparison.Ordinal);
        Assert.Equal(fault, Assert.Throws<FormatException>(() => EdtfTime.Parse(text)).Message);
    }

    [Theory]
    [InlineData("2023-06/2023-05", "The end 2023-05 is before the beginning 2023-06.")]
    [InlineData("2023-02-30", "\"2023-02-30\" is not a time: days of 2023-02 run from 01 to 28.")]
    [InlineData("2023-13/..", "\"2023-13\" is not a time: months run from 01 to 12.")]
    [InlineData("0000", "\"0000\" is not a time: years run from 0001 to 9999.")]
    [InlineData("2023-05-22T24:00", "\"2023-05-22T24:00\" is not a time: the clock runs from 00:00:00 to 23:59:59.")]
    [InlineData("2023-05-22T14:00+15:00", "\"2023-05-22T14:00+15:00\" is not a time: offsets run from -14:00 to +14:00, and their minutes from 00 to 59.")]
    public void TryParse_Refused_TellsWhatIsAllowed(string text, string expected)
    {
        EdtfTime.TryParse(text, zone: null, out _, out var fault);

        Assert.Equal(expected, fault);
    }

    [Fact]
    public void TryParse_UnknownForm_NamesValueAndForms()
    {
        EdtfTime.TryParse("Saturday", zone: null, out _, out var fault);

        Assert.StartsWith("\"Saturday\" is not a time; allowed are a year, month, day,", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_LongOrUnprintableText_IsQuotedShortAndClean()
    {
        EdtfTime.TryParse("\u001b[31m\ud83d\n" + new string('x', 1_000_000), zone: null, out _, out var fault);

        Assert.InRange(fault!.Length, 1, 400);
        Assert.DoesNotContain(fault, letter => char.IsControl(letter) || char.IsSurrogate(letter));
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => EdtfTime.Parse(null!));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(EdtfTime.TryParse(null, out _));

    [Fact]
    public void TryParse_AnyText_NeverThrows() =>
        Gen.OneOf(Gen.String, Gen.String["0123456789-:T/.Z+~?% "], SomeTimes.Any.SelectMany(Mangled)).Sample(
            text => EdtfTime.TryParse(text, Zones.Berlin, out var time) ? time.Text == text : time is null);

    private static Gen<string> Mangled(string text) => Gen.Select(
        Gen.Int[0, text.Length - 1], Gen.Char["0123456789-:T/.Z+~?% "], (at, letter) => text[..at] + letter + text[(at + 1)..]);
}
