namespace ClaimTracker.Rendering.Tests;

public sealed class TextTests
{
    [Theory]
    [InlineData("a & b < c > \"d\" 'e' `f`", "a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39; &#96;f&#96;")]
    [InlineData("Київ 中文 محمد 😀\t\n", "Київ 中文 محمد 😀\t\n")]
    public void Html_Text_CannotBecomeMarkup(string text, string encoded) => Assert.Equal(encoded, HtmlText.Encode(text));

    [Fact]
    public void Html_ControlCharactersAndHalfCharacters_AreReplaced() =>
        Assert.Equal("\uFFFD\uFFFD\uFFFD[31m\uFFFD", HtmlText.Encode("\0\u0007\u001B[31m" + (char)0xD800));

    [Theory]
    [InlineData("*a* _b_ [c](d) `e` <f> # g | h", "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` &lt;f&gt; \\# g \\| h")]
    [InlineData("- a", "\\- a")]
    [InlineData("12. a", "12\\. a")]
    [InlineData("https://example.org", "https&#58;//example.org")]
    [InlineData("one\ntwo\u202E", "one two")]
    [InlineData("1,234.5 people", "1,234.5 people")]
    public void Markdown_Text_CannotBecomeMarkup(string text, string encoded) => Assert.Equal(encoded, MarkdownText.Encode(text));

    [Fact]
    public void Bare_HiddenCharacters_GoAndJoinersStay() => Assert.Equal("ab\u200Dc d", BareText.Of("a\u202Eb\u200Dc\r\n\t d\u2066"));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("👩‍👩‍👧x👩‍👩‍👧", 2, "👩‍👩‍👧…")]
    public void Short_Text_IsNotCutWithinACharacter(string text, int most, string shortened) => Assert.Equal(shortened, ShortText.Of(text, most));
}
