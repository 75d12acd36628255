namespace ClaimTracker.Tests;

public sealed class UsageTests
{
    [Fact]
    public void Usage_OfAllWords_HasEveryPart()
    {
        var usage = Usage.Of("https://example.org/a", "A bridge opens").On(2024, 5, 3).AsFact();

        Assert.Equal(
            (new Uri("https://example.org/a"), "A bridge opens", Some.Time("2024-05-03"), UsageManner.AsFact),
            (usage.Url, usage.Title, usage.Published, usage.Manner));
    }

    [Fact]
    public void Manner_EachWord_IsThatManner() =>
        Assert.Equal((UsageManner.AsFact, UsageManner.Attributed, UsageManner.Quoted), (Dated.AsFact().Manner, Dated.Attributed().Manner, Dated.Quoted().Manner));

    [Theory]
    [InlineData(UsageManner.AsFact)]
    [InlineData(UsageManner.Attributed)]
    [InlineData(UsageManner.Quoted)]
    public void In_AManner_IsThatManner(UsageManner manner) => Assert.Equal(manner, Dated.In(manner).Manner);

    [Theory]
    [InlineData((UsageManner)3)]
    [InlineData((UsageManner)(-1))]
    public void In_NoManner_Throws(UsageManner none) => Assert.Throws<ArgumentOutOfRangeException>("manner", () => Dated.In(none));

    [Fact]
    public void On_DayTimeOrMoment_IsThatTime()
    {
        Assert.Equal(Some.Time("2024-05-03"), Page.On(2024, 5, 3).Quoted().Published);
        Assert.Equal(Some.Time("2024-05"), Page.On(Some.Time("2024-05")).Quoted().Published);
        Assert.Equal(Some.Time("2024-05-03T12:00:00Z"), Page.At(Some.Noon).Quoted().Published);
    }

    [Fact]
    public void On_Null_Throws() => Assert.Throws<ArgumentNullException>("time", () => Page.On(null!));

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/a")]
    [InlineData("example.org/a")]
    [InlineData("")]
    public void Of_NoPage_Throws(string text) =>
        Assert.Contains($"\"{text}\"", Assert.Throws<ArgumentException>("url", () => Usage.Of(text, "A bridge opens")).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_RelativeUri_Throws() => Assert.Throws<ArgumentException>("url", () => Usage.Of(new Uri("a", UriKind.Relative), "A bridge opens"));

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("url", () => Usage.Of((string)null!, "A bridge opens"));
        Assert.Throws<ArgumentNullException>("url", () => Usage.Of((Uri)null!, "A bridge opens"));
        Assert.Throws<ArgumentNullException>("title", () => Usage.Of("https://example.org/a", null!));
    }

    [Fact]
    public void Of_EmptyTitle_Throws() => Assert.Throws<ArgumentException>("title", () => Usage.Of(OurDesk.Register, " "));

    [Fact]
    public void Equals_AllPartsAlike_Is()
    {
        static Usage Make() => Usage.Of("https://example.org/a", "A bridge opens").On(2024, 5, 3).Quoted();

        Assert.Equal((Make(), Make().GetHashCode()), (Make(), Make().GetHashCode()));
    }

    [Fact]
    public void Equals_OnePartOther_IsNot()
    {
        var usage = Page.On(2024, 5, 3).Quoted();

        Assert.NotEqual(usage, Usage.Of("https://EXAMPLE.org/a", "A bridge opens").On(2024, 5, 3).Quoted());
        Assert.NotEqual(usage, Usage.Of("https://example.org/a", "A bridge closes").On(2024, 5, 3).Quoted());
        Assert.NotEqual(usage, Page.On(2024, 5, 4).Quoted());
        Assert.NotEqual(usage, Page.On(2024, 5, 3).AsFact());
        Assert.False(usage.Equals(null));
    }

    [Fact]
    public void ToString_Any_IsTitleAndAddress() => Assert.Equal("A bridge opens (https://example.org/a)", Dated.AsFact().ToString());

    private static UsageOfPage Page => Usage.Of("https://example.org/a", "A bridge opens");

    private static UsageAtTime Dated => Page.On(2024, 5, 3);
}
