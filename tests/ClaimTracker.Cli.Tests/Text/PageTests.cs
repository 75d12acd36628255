using System.Text;

namespace ClaimTracker.Cli.Tests;

public sealed class PageTests
{
    [Fact]
    public void Add_LongText_BreaksBetweenWordsUnderTheIndent() =>
        Assert.Equal("    one two three four\n    five\n", Printed(24, page => page.Add(4, "one two three  four five")));

    [Fact]
    public void AddItem_LongText_HangsUnderTheText() =>
        Assert.Equal("  - one two three four\n    five\n", Printed(24, page => page.AddItem(2, "one two three four five")));

    [Fact]
    public void Add_Nothing_PrintsNothing() => Assert.Empty(Printed(24, page => page.Add(4, "", " ")));

    [Fact]
    public void Gap_Repeated_IsOneEmptyLine() =>
        Assert.Equal(
            "a\n\nb\n",
            Printed(24, page =>
            {
                page.Add(0, "a");
                page.Gap();
                page.Gap();
                page.Add(0, "b");
            }));

    [Fact]
    public void Add_WordLongerThanTheLine_IsCut() =>
        Assert.Equal($"see\n{new string('w', 24)}\nwwwwww\n", Printed(24, page => page.Add(0, $"see {new string('w', 30)}")));

    [Fact]
    public void Add_NoBreakSpace_KeepsWordsTogether() =>
        Assert.Equal("one two three four\n10 people\n", Printed(24, page => page.Add(0, "one two three four 10\u00A0people")));

    [Fact]
    public void Add_WordInTwoStyles_IsNotTorn() =>
        Assert.Equal("one two three four\n[five]!\n", Printed(24, page => page.Add(0, "one two three four [", Ink.Strong("five"), "]!")));

    [Fact]
    public void Add_WideCharacters_TakeTwoColumns() =>
        Assert.Equal("橋橋橋橋橋橋橋橋橋橋橋橋\n橋橋\n", Printed(24, page => page.Add(0, new string('橋', 14))));

    [Fact]
    public void Add_WidePunctuation_NeverBeginsALine() =>
        Assert.Equal("橋橋橋橋橋橋橋橋橋橋橋\n橋。橋\n", Printed(24, page => page.Add(0, $"{new string('橋', 12)}。橋")));

    [Fact]
    public void Add_CombiningMarks_StayWithTheirLetters() =>
        Assert.Equal($"{Repeat("e\u0301", 24)}\n{Repeat("e\u0301", 6)}\n", Printed(24, page => page.Add(0, Repeat("e\u0301", 30))));

    [Fact]
    public void Add_RightToLeft_IsBrokenBetweenWordsToo() =>
        Assert.Equal("مرحبا بالعالم هذا نص\nطويل\n", Printed(24, page => page.Add(0, "مرحبا بالعالم هذا نص طويل")));

    [Theory]
    [InlineData("[red]markup[/]", "[red]markup[/]")]
    [InlineData("[link=https://example.org]x[/] [[", "[link=https://example.org]x[/] [[")]
    [InlineData("a\u001b[2Jb", "a⟨U+001B⟩[2Jb")]
    [InlineData("a\u009bb\u0007", "a⟨U+009B⟩b⟨U+0007⟩")]
    [InlineData("a\rb\r\nc\td", "a b c d")]
    [InlineData("a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    public void Add_TextFromOutside_CannotHarmTheTerminal(string text, string printed) =>
        Assert.Equal($"{printed}\n", Printed(100, page => page.Add(0, text)));

    // Not with the cases above: half a character does not survive on the way to a test case.
    [Fact]
    public void Add_HalfACharacter_IsReplaced() => Assert.Equal("a\ufffdb\n", Printed(100, page => page.Add(0, "a\ud800b")));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Printed(int width, Action<Page> write)
    {
        using var output = new MemoryStream();
        Terminal.Of(Stream.Null, output, TextWriter.Null, width).Print(write);
        return Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n");
    }
}
