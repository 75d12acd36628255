using System.Text;

namespace ClaimTracker.Tests;

public sealed class NameCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Captain Lund")]
    [InlineData("the Liberty of Russia Legion")]
    [InlineData("Seán Ó Briain-O'Neill")]
    [InlineData("Nguyễn Thị Ánh")]
    [InlineData("Αλέξης Τσίπρας")]
    [InlineData("Ἀριστοτέλης")]
    [InlineData("Володимир Зеленський")]
    [InlineData("Мар'яна Безугла")]
    [InlineData("Мар’яна Солов\u02BCян-Коваль")]
    [InlineData("Йосип\u0306")]
    [InlineData("محمد بن سلمان")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("श्री\u200Dमान")]
    [InlineData("新华社")]
    [InlineData("გიორგი მარგველაშვილი")]
    [InlineData("조선중앙통신")]
    [InlineData("Газета Times")]
    [InlineData("Агентство Reuters-Рейтер")]
    [InlineData("Яндекс.News")]
    [InlineData("ЧП 24x7")]
    [InlineData("Studio µTorrent")]
    [InlineData("Ⲁⲛⲧⲱⲛⲓ ϣ")]
    [InlineData("❤\uFE0F News 👩\u200D🚒")]
    public void FaultOf_OrdinaryName_IsNull(string name) => Assert.Null(NameCheck.FaultOf(name));

    [Fact]
    public void FaultOf_DirectionOverride_NamesItAndShowsIt() =>
        Assert.Equal(
            "\"Captain ⟨U+202E⟩Lund\" hides the character U+202E (right-to-left override).",
            NameCheck.FaultOf("Captain \u202ELund"));

    [Theory]
    [InlineData("Lund\nSays", "U+000A (line feed)")]
    [InlineData("Lund\u0085", "U+0085 (control character)")]
    [InlineData("Lund\u2028", "U+2028 (line separator)")]
    [InlineData("Lund\uFFF9", "U+FFF9 (format character)")]
    public void FaultOf_OtherHiddenCharacter_NamesIt(string name, string expected) =>
        Assert.Contains(expected, NameCheck.FaultOf(name), StringComparison.Ordinal);

    [Fact]
    public void FaultOf_EveryHiddenCharacter_IsFoundAndNotRepeated()
    {
        int[] hidden =
        [
            .. Enumerable.Range(0x00, 0x20), .. Enumerable.Range(0x7F, 0x21), 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F,
            .. Enumerable.Range(0x202A, 5), .. Enumerable.Range(0x2060, 16), 0x3164, 0xFEFF, 0xFFA0, .. Enumerable.Range(0xE0000, 0x80),
        ];

        foreach (var value in hidden)
        {
            var character = new Rune(value).ToString();

            var fault = NameCheck.FaultOf("Lu" + character + "nd");

            Assert.NotNull(fault);
            Assert.DoesNotContain(character, fault, StringComparison.Ordinal);
            Assert.Contains($"\"Lu⟨U+{value:X4}⟩nd\"", fault, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FaultOf_LoneSurrogate_IsFoundAndNotRepeated()
    {
        // Not inline data: attributes are stored as UTF-8, which has no lone surrogates.
        string[] names = ["Lund\uD800", "\uDC00Lund", "\uD83D\uD83D\uDE00"];

        Assert.All(names, name =>
        {
            var fault = NameCheck.FaultOf(name)!;

            Assert.Contains("lone surrogate", fault, StringComparison.Ordinal);
            Assert.Equal(fault, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(fault)));
        });
    }

    [Theory]
    [InlineData("Captаin Lund", "Captаin", "Latin and Cyrillic")]
    [InlineData("Газeта", "Газeта", "Latin and Cyrillic")]
    [InlineData("Αpollo", "Αpollo", "Latin and Greek")]
    [InlineData("Ωнo", "Ωнo", "Latin, Greek and Cyrillic")]
    [InlineData("\u2126вен", "\u2126вен", "Greek and Cyrillic")]
    [InlineData("the Ｌунд desk", "Ｌунд", "Latin and Cyrillic")]
    [InlineData("𝐀ндрей", "𝐀ндрей", "Latin and Cyrillic")]
    [InlineData("Ⅿосква", "Ⅿосква", "Latin and Cyrillic")]
    [InlineData("e\u0301ж", "e\u0301ж", "Latin and Cyrillic")]
    [InlineData("Lun\u200D\u0434", "Lun\u200D\u0434", "Latin and Cyrillic")]
    [InlineData("ꭰа ꭅд", "ꭅд", "Latin and Cyrillic")]
    public void FaultOf_WordOfSeveralScripts_NamesWordAndScripts(string name, string word, string scripts) =>
        Assert.Equal($"The word \"{word}\" in \"{name}\" mixes {scripts} letters.", NameCheck.FaultOf(name));

    [Fact]
    public void FaultOf_LongName_IsCutOffInTheMessage() =>
        Assert.InRange(NameCheck.FaultOf(new string('a', 100_000) + "\u202E")!.Length, 100, 200);

    [Fact]
    public void FaultOf_AnyText_NeverThrowsAndIsItselfSafe() =>
        Gen.Char.Array[0, 12].Select(characters => new string(characters)).Sample(name =>
        {
            if (NameCheck.FaultOf(name) is { } fault)
            {
                Assert.All(fault.EnumerateRunes(), rune => Assert.Null(HiddenCharacter.NameOf(rune)));
            }
        });
}
