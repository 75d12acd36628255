using System.Text;

namespace ClaimTracker.Tests;

public sealed class FoldedTextTests
{
    private const string Marks = "\u0301\u0323\u0344\u0301\u0323\u0344\u0345\u0323\u0344\u0301\u0323\u0344\uFF9E\u0323\u0344";

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char.Array[0, 12].Select(characters => new string(characters)),
        Gen.OneOf("J\u030C", "\u01F0", "ς", "Σ", "\u0345", "\u0308", " ", "\t", "\u00A0", "İ", "ß", "ẞ", "\uD800", "\uDC00", "ﬁ", "¨", "𐐀", "\uFFFE", "a", "Z", Marks, "\uFF9E")
            .Array[0, 8].Select(string.Concat));

    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("the army", "the army")]
    [InlineData("The ARMY", "the army")]
    [InlineData("  the \t\r\n army ", "the army")]
    [InlineData("the\u00A0\u2003army", "the army")]
    [InlineData("Ｃａｆé", "café")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("ΟΔΟΣ", "οδοσ")]
    [InlineData("οδος", "οδοσ")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("ﬁve", "five")]
    [InlineData("15 ㎞", "15 km")]
    [InlineData("J\u030C", "\u01F0")]
    [InlineData("\U00010400", "\U00010428")]
    public void Fold_Text_GivesWhatIsCompared(string text, string expected) =>
        Assert.Equal(expected, FoldedText.Fold(text));

    [Fact]
    public void Fold_LoneSurrogatesAndFffe_BecomeReplacementCharacters()
    {
        Assert.Equal("a\uFFFDb", FoldedText.Fold("a\uD800b"));
        Assert.Equal("\uFFFD\uFFFD", FoldedText.Fold("\uDC00\uD83D"));
        Assert.Equal("\uFFFD", FoldedText.Fold("\uFFFE"));
        Assert.Equal("😀", FoldedText.Fold("😀"));
    }

    [Fact]
    public void Fold_AlreadyFoldedAscii_GivesTheSameInstance()
    {
        var text = new string("the army of 1932".ToCharArray());

        Assert.Same(text, FoldedText.Fold(text));
    }

    [Fact]
    public void Fold_EveryCodePoint_IsStableAndBlindToCase()
    {
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (Rune.TryCreate(value, out var rune))
            {
                var text = rune.ToString();
                var folded = FoldedText.Fold(text);

                Assert.Equal(folded, FoldedText.Fold(folded));
                Assert.Equal(folded, FoldedText.Fold(text.ToUpperInvariant()));
                Assert.Equal(folded, FoldedText.Fold(text.ToLowerInvariant()));
            }
        }
    }

    [Fact]
    public void Fold_Twice_IsLikeOnce() =>
        AnyText.Sample(text => Assert.Equal(FoldedText.Fold(text), FoldedText.Fold(FoldedText.Fold(text))), iter: 20_000);

    [Fact]
    public void Fold_AnyText_HasOnlySingleSpacesInside() =>
        AnyText.Sample(text =>
        {
            var folded = FoldedText.Fold(text);

            Assert.Equal(folded.Trim(), folded);
            Assert.DoesNotContain("  ", folded, StringComparison.Ordinal);
        });

    [Fact]
    public void Fold_ThousandsOfMarksOnOneLetter_AreCutOffInsteadOfSorted()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0301\u0323\u0344", 20_000));

        var folded = FoldedText.Fold("A" + marks + "B");

        Assert.InRange(folded.Length, 30, 33);
        Assert.EndsWith("b", folded, StringComparison.Ordinal);
        Assert.Equal(folded, FoldedText.Fold(folded));
    }

    [Fact]
    public void Fold_UpToThirtyMarks_AreKept()
    {
        var marks = string.Concat(Enumerable.Repeat("\u0323", 30));

        Assert.Equal("x" + marks, FoldedText.Fold("x" + marks));
        Assert.NotEqual(FoldedText.Fold("x" + marks), FoldedText.Fold("x" + marks[1..]));
    }
}
