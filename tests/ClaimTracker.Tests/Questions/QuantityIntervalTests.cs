namespace ClaimTracker.Tests;

public sealed class QuantityIntervalTests
{
    private static QuantityInterval Everything => default;

    [Fact]
    public void Default_HoldsEverything()
    {
        Assert.Equal("(-∞, ∞)", Everything.ToString());
        SomeFigures.Interval.Sample(interval => Assert.True(Everything.Contains(interval)));
    }

    [Fact]
    public void New_UnboundedEnd_IsNeverOpen()
    {
        var interval = new QuantityInterval(null, true, null, true);

        Assert.Equal(Everything, interval);
        Assert.Equal(Everything.GetHashCode(), interval.GetHashCode());
    }

    [Theory]
    [InlineData(2, false, 1, false)]
    [InlineData(1, true, 1, false)]
    [InlineData(1, false, 1, true)]
    [InlineData(1, true, 1, true)]
    public void New_NoValueBetweenTheEnds_Throws(int lower, bool lowerIsOpen, int upper, bool upperIsOpen) =>
        Assert.Throws<ArgumentException>(() => new QuantityInterval(lower, lowerIsOpen, upper, upperIsOpen));

    [Fact]
    public void Equals_SameValueOtherScale_IsTrue()
    {
        var first = new QuantityInterval(4.5m, false, -0.0m + 5, false);
        var second = new QuantityInterval(4.50m, false, 5.000m, false);

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(first.ToString(), second.ToString());
    }

    [Fact]
    public void Equals_NegativeZero_IsZero()
    {
        var negative = new QuantityInterval(-0.0m, false, -0.0m, false);
        var zero = new QuantityInterval(0, false, 0, false);

        Assert.Equal(zero, negative);
        Assert.Equal(zero.GetHashCode(), negative.GetHashCode());
        Assert.Equal("[0, 0]", negative.ToString());
    }

    [Theory]
    [InlineData("more than 5", "5", false)]
    [InlineData("at least 5", "5", true)]
    [InlineData("more than 5", "at most 5", false)]
    [InlineData("at least 5", "at most 5", true)]
    [InlineData("at least 5", "fewer than 5", false)]
    [InlineData("more than 5", "fewer than 6", true)]
    [InlineData("40..60", "60..80", true)]
    [InlineData("40..60", "61", false)]
    [InlineData("at least 6", "more than 7", true)]
    [InlineData("at most 6", "fewer than -7", true)]
    public void Intersects_Figures_MeetOrNot(string first, string second, bool meet) =>
        Assert.Equal(meet, Of(first).Intersects(Of(second)));

    [Theory]
    [InlineData("at least 5", "more than 5", true)]
    [InlineData("more than 5", "at least 5", false)]
    [InlineData("at most 5", "fewer than 5", true)]
    [InlineData("fewer than 5", "at most 5", false)]
    [InlineData("fewer than 10", "0", true)]
    [InlineData("fewer than 10", "10", false)]
    [InlineData("40..60", "40", true)]
    [InlineData("40..60", "at least 40", false)]
    public void Contains_Figures_LieInsideOrNot(string outer, string inner, bool inside) =>
        Assert.Equal(inside, Of(outer).Contains(Of(inner)));

    [Fact]
    public void Contains_IsAPartialOrder() =>
        Gen.Select(SomeFigures.Interval, SomeFigures.Interval, SomeFigures.Interval).Sample(
            (a, b, c) =>
            {
                Assert.True(a.Contains(a));
                Assert.Equal(a == b, a.Contains(b) && b.Contains(a));
                Assert.True(!(a.Contains(b) && b.Contains(c)) || a.Contains(c));
            },
            iter: 20_000);

    [Fact]
    public void Intersects_IsSymmetric_AndDisjointIsBelowOneWay() =>
        Gen.Select(SomeFigures.Interval, SomeFigures.Interval).Sample(
            (a, b) =>
            {
                Assert.Equal(a.Intersects(b), b.Intersects(a));
                Assert.Equal(!a.Intersects(b), a.IsBelow(b) ^ b.IsBelow(a));
                Assert.False(a.IsBelow(b) && b.IsBelow(a));
                Assert.True(!a.Contains(b) || a.Intersects(b));
            },
            iter: 20_000);

    [Fact]
    public void Relations_AgreeWithTheValuesInside() =>
        Gen.Select(SomeFigures.Interval, SomeFigures.Interval).Sample(
            (a, b) =>
            {
                // Every end of a generated interval is a whole number from -3 to 3: quarters beyond them tell all intervals apart.
                var values = Enumerable.Range(-16, 33).Select(quarters => new QuantityInterval(quarters / 4m, false, quarters / 4m, false)).ToArray();

                Assert.Equal(values.All(value => !b.Contains(value) || a.Contains(value)), a.Contains(b));
                Assert.Equal(values.Any(value => a.Contains(value) && b.Contains(value)), a.Intersects(b));
            },
            iter: 2_000);

    [Fact]
    public void IsBelow_IsTransitive() =>
        Gen.Select(SomeFigures.Interval, SomeFigures.Interval, SomeFigures.Interval).Sample(
            (a, b, c) => Assert.True(!(a.IsBelow(b) && b.IsBelow(c)) || a.IsBelow(c)));

    private static QuantityInterval Of(string figure) => Quantity.Parse(figure).IntervalWith(Tolerance.Exact);
}
