namespace ClaimTracker.Tests;

public sealed class SlugTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("c1")]
    [InlineData("Mayor-of_Lund")]
    [InlineData("0-")]
    public void IsValid_Slug_IsTrue(string text) => Assert.True(Slug.IsValid(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("_a")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("a\n")]
    [InlineData("å")]
    [InlineData("с1")]
    [InlineData("١")]
    public void IsValid_AnythingElse_IsFalse(string? text) => Assert.False(Slug.IsValid(text));

    [Fact]
    public void IsValid_LongSlug_IsTrue() => Assert.True(Slug.IsValid(new string('a', 10_000)));
}
