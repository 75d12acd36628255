namespace ClaimTracker.Tests;

public sealed class RatingTests
{
    [Fact]
    public void Rating_FromItsParts_IsTheOneOfTheScale()
    {
        var rebuilt = new Rating("truth", "Truth-o-meter", "half-true", "Half true", 2, 3);

        Assert.Equal((OurDesk.Truth["half-true"], OurDesk.Truth["half-true"].GetHashCode()), (rebuilt, rebuilt.GetHashCode()));
    }

    [Theory]
    [InlineData("other", "Truth-o-meter", "half-true", "Half true", 2, 3)]
    [InlineData("truth", "Other", "half-true", "Half true", 2, 3)]
    [InlineData("truth", "Truth-o-meter", "other", "Half true", 2, 3)]
    [InlineData("truth", "Truth-o-meter", "half-true", "Other", 2, 3)]
    [InlineData("truth", "Truth-o-meter", "half-true", "Half true", 3, 3)]
    [InlineData("truth", "Truth-o-meter", "half-true", "Half true", 2, 4)]
    public void Equals_OnePartOther_IsNot(string scaleId, string scaleName, string id, string label, int value, int best) =>
        Assert.NotEqual(OurDesk.Truth["half-true"], new Rating(scaleId, scaleName, id, label, value, best));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Rating_ValueOnTheScale_IsKept(int value, int best) => Assert.Equal((value, best), (Placed(value, best).Value, Placed(value, best).Best));

    [Theory]
    [InlineData("value", 0, 2)]
    [InlineData("value", 3, 2)]
    [InlineData("value", -1, 2)]
    [InlineData("best", 1, 1)]
    [InlineData("best", 0, 0)]
    public void Rating_ValueOffTheScale_Throws(string parameter, int value, int best) =>
        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => Placed(value, best));

    [Theory]
    [InlineData("scaleId", "the truth", "Truth-o-meter", "half-true", "Half true")]
    [InlineData("scaleId", "", "Truth-o-meter", "half-true", "Half true")]
    [InlineData("scaleName", "truth", " ", "half-true", "Half true")]
    [InlineData("id", "truth", "Truth-o-meter", "half true", "Half true")]
    [InlineData("label", "truth", "Truth-o-meter", "half-true", "")]
    public void Rating_PartThatIsNone_Throws(string parameter, string scaleId, string scaleName, string id, string label) =>
        Assert.Throws<ArgumentException>(parameter, () => new Rating(scaleId, scaleName, id, label, 2, 3));

    [Fact]
    public void ToString_Any_IsTheLabel() => Assert.Equal("Half true", OurDesk.Truth["half-true"].ToString());

    private static Rating Placed(int value, int best) => new("any", "Any", "some", "Some", value, best);
}
