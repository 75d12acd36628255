namespace ClaimTracker.Tests;

public sealed class RatingScaleTests
{
    [Fact]
    public void FromWorstToBest_ThreeRatings_NumbersThemFromOne()
    {
        var ratings = OurDesk.Truth.Ratings;

        Assert.Equal(("truth", "Truth-o-meter"), (OurDesk.Truth.Id, OurDesk.Truth.Name));
        Assert.Equal(
            [("false", "False", 1, 3), ("half-true", "Half true", 2, 3), ("true", "True", 3, 3)],
            ratings.Select(rating => (rating.Id, rating.Label, rating.Value, rating.Best)));
        Assert.All(ratings, rating => Assert.Equal(("truth", "Truth-o-meter"), (rating.ScaleId, rating.ScaleName)));
    }

    [Fact]
    public void FromWorstToBest_Two_IsEnough() => Assert.Equal(2, Named.FromWorstToBest(("no", "No"), ("yes", "Yes")).Ratings.Length);

    [Fact]
    public void FromWorstToBest_NoneOrOne_Throws()
    {
        Assert.Throws<ArgumentException>("ratings", () => Named.FromWorstToBest());
        Assert.Throws<ArgumentException>("ratings", () => Named.FromWorstToBest(("only", "Only")));
    }

    [Theory]
    [InlineData("no", "Not so")]
    [InlineData("nope", "No")]
    [InlineData("nope", " NO ")]
    public void FromWorstToBest_IdOrLabelTwice_Throws(string id, string label) =>
        Assert.Contains(id, Assert.Throws<ArgumentException>("ratings", () => Named.FromWorstToBest(("no", "No"), (id, label))).Message, StringComparison.Ordinal);

    [Fact]
    public void FromWorstToBest_IdsThatDifferInCase_AreTwo() =>
        Assert.Equal("No", Named.FromWorstToBest(("no", "Not so"), ("No", "No"))["No"].Label);

    [Theory]
    [InlineData("half true", "Half true")]
    [InlineData("", "Half true")]
    [InlineData(null, "Half true")]
    [InlineData("half-true", " ")]
    [InlineData("half-true", null)]
    public void FromWorstToBest_NoIdOrNoLabel_Throws(string? id, string? label) =>
        Assert.ThrowsAny<ArgumentException>(() => Named.FromWorstToBest(("no", "No"), (id!, label!)));

    [Theory]
    [InlineData("the truth")]
    [InlineData("")]
    [InlineData("-truth")]
    public void Named_NoId_Throws(string text) => Assert.Throws<ArgumentException>("id", () => RatingScale.Named(text, "Truth-o-meter"));

    [Fact]
    public void Named_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("id", () => RatingScale.Named(null!, "Truth-o-meter"));
        Assert.Throws<ArgumentNullException>("name", () => RatingScale.Named("truth", null!));
    }

    [Fact]
    public void Named_EmptyName_Throws() => Assert.Throws<ArgumentException>("name", () => RatingScale.Named("truth", " "));

    [Fact]
    public void Indexer_KnownId_IsTheRating() => Assert.Same(OurDesk.Truth.Ratings[1], OurDesk.Truth["half-true"]);

    [Theory]
    [InlineData("maybe")]
    [InlineData("False")]
    [InlineData("")]
    public void Indexer_UnknownId_ThrowsAndNamesTheKnownOnes(string id) =>
        Assert.Equal(
            $"The scale \"truth\" has no rating \"{id}\"; it has false, half-true, true.",
            Assert.Throws<KeyNotFoundException>(() => OurDesk.Truth[id]).Message);

    [Fact]
    public void Indexer_Null_Throws() => Assert.Throws<ArgumentNullException>("id", () => OurDesk.Truth[null!]);

    [Fact]
    public void TryGet_KnownId_IsTheRating() => Assert.Equal((true, OurDesk.Truth["true"]), (OurDesk.Truth.TryGet("true", out var rating), rating));

    [Theory]
    [InlineData("maybe")]
    [InlineData(null)]
    public void TryGet_UnknownId_IsFalse(string? id) => Assert.Equal((false, null), (OurDesk.Truth.TryGet(id, out var rating), rating));

    [Fact]
    public void Equals_AllPartsAlike_Is()
    {
        static RatingScale Make() => Named.FromWorstToBest(("no", "No"), ("yes", "Yes"));

        Assert.Equal((Make(), Make().GetHashCode()), (Make(), Make().GetHashCode()));
    }

    [Fact]
    public void Equals_OnePartOther_IsNot()
    {
        var scale = Named.FromWorstToBest(("no", "No"), ("yes", "Yes"));

        Assert.NotEqual(scale, RatingScale.Named("other", "Any").FromWorstToBest(("no", "No"), ("yes", "Yes")));
        Assert.NotEqual(scale, RatingScale.Named("any", "Other").FromWorstToBest(("no", "No"), ("yes", "Yes")));
        Assert.NotEqual(scale, Named.FromWorstToBest(("yes", "Yes"), ("no", "No")));
        Assert.NotEqual(scale, Named.FromWorstToBest(("no", "No"), ("so-so", "So so"), ("yes", "Yes")));
        Assert.False(scale.Equals(null));
    }

    [Fact]
    public void ToString_Any_IsTheName() => Assert.Equal("Truth-o-meter", OurDesk.Truth.ToString());

    private static NamedScale Named => RatingScale.Named("any", "Any");
}
