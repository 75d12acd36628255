namespace ClaimTracker.Tests;

public sealed class PublishedReviewTests
{
    private static readonly PublishedReview Whole = PublishedReview.By("AFP").Rated("Falso").Scored(0.5m).At(new Uri("https://example.org/a")).PublishedOn(2022, 6, 28).WithMarkup("{}");

    public static TheoryData<PublishedReview> OneOtherPart =>
    [
        PublishedReview.By("Lupa").Rated("Falso").Scored(0.5m).At(new Uri("https://example.org/a")).PublishedOn(2022, 6, 28).WithMarkup("{}"),
        Whole.Rated("falso"), Whole.Scored(1), Whole.At(new Uri("https://example.org/A")), Whole.PublishedOn(2022, 6, 29), Whole.WithMarkup("{ }"),
    ];

    [Fact]
    public void Equals_AllParts_AreEqual()
    {
        var again = PublishedReview.By("AFP").WithMarkup("{}").PublishedOn(EdtfTime.Parse("2022-06-28")).At(new Uri("https://example.org/a")).Scored(0.50m).Rated("Falso");

        Assert.Equal(Whole, again);
        Assert.Equal(Whole.GetHashCode(), again.GetHashCode());
        Assert.Equal("Falso (AFP)", again.ToString());
    }

    [Theory]
    [MemberData(nameof(OneOtherPart))]
    public void Equals_OneOtherPart_DoesNotHold(PublishedReview other) => Assert.NotEqual(Whole, other);

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(1.0001)]
    public void Scored_OutsideTheRange_Throws(double score) => Assert.Throws<ArgumentOutOfRangeException>(() => Whole.Scored((decimal)score));

    [Fact]
    public void Words_EmptyOrOfOtherSchemes_Throw()
    {
        Assert.Throws<ArgumentException>(() => PublishedReview.By(" "));
        Assert.Throws<ArgumentException>(() => Whole.Rated(""));
        Assert.Throws<ArgumentException>(() => Whole.WithMarkup(" "));
        Assert.Throws<ArgumentException>(() => Whole.At(new Uri("javascript:alert(1)")));
        Assert.Throws<ArgumentException>(() => Whole.At(new Uri("/a", UriKind.Relative)));
    }
}
