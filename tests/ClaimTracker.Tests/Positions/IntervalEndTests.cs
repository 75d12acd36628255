namespace ClaimTracker.Tests;

public sealed class IntervalEndTests
{
    [Fact]
    public void CompareTo_SameValue_OrdersOpenUpperThenClosedThenOpenLower() =>
        Assert.Equal([-1, 0, 1], new[] { new IntervalEnd(5, 1), new IntervalEnd(5, 0), new IntervalEnd(5, -1) }.Order().Select(end => end.Side));

    [Fact]
    public void CompareTo_DifferentValues_LetsTheValueDecide() => Assert.True(new IntervalEnd(4, 1).CompareTo(new IntervalEnd(5, -1)) < 0);

    [Theory]
    [InlineData("6", 6, 0, 6, 0)]
    [InlineData("40..60", 40, 0, 60, 0)]
    public void EndsOf_ClosedFigure_KeepsBothEnds(string figure, int lower, int lowerSide, int upper, int upperSide) =>
        Assert.Equal((new IntervalEnd(lower, lowerSide), new IntervalEnd(upper, upperSide)), EndsOf(figure));

    [Fact]
    public void EndsOf_MoreThan_IsOpenBelowAndUnboundedAbove() =>
        Assert.Equal((new IntervalEnd(5, 1), new IntervalEnd(decimal.MaxValue, 0)), EndsOf("more than 5"));

    [Fact]
    public void EndsOf_FewerThan_IsUnboundedBelowAndOpenAbove() =>
        Assert.Equal((new IntervalEnd(decimal.MinValue, 0), new IntervalEnd(5, -1)), EndsOf("fewer than 5"));

    [Fact]
    public void EndsOf_Day_IsOpenAbove()
    {
        var day = EdtfTime.Parse("2023-05-22").Interval;

        Assert.Equal(
            (new IntervalEnd(day.StartSecond!.Value, 0), new IntervalEnd(day.EndSecond!.Value, -1)), IntervalEnd.EndsOf(new ComparedAnswer.Date(day)));
    }

    [Fact]
    public void EndsOf_OpenDate_IsUnbounded()
    {
        var since = EdtfTime.Parse("2023-05-22/..").Interval;

        Assert.Equal(decimal.MaxValue, IntervalEnd.EndsOf(new ComparedAnswer.Date(since))!.Value.Upper.Value);
    }

    [Fact]
    public void EndsOf_DateWithoutBeginning_IsSearchedToo() =>
        Assert.Equal(decimal.MinValue, IntervalEnd.EndsOf(new ComparedAnswer.Date(EdtfTime.Parse("../2023").Interval))!.Value.Lower.Value);

    [Fact]
    public void EndsOf_DayThatAZoneSkipped_IsNothing() => Assert.Null(IntervalEnd.EndsOf(new ComparedAnswer.Date(new TimeInterval(7, 7))));

    [Fact]
    public void EndsOf_Text_IsNothing() => Assert.Null(IntervalEnd.EndsOf(new ComparedAnswer.Folded("smoke")));

    private static (IntervalEnd Lower, IntervalEnd Upper)? EndsOf(string figure) =>
        IntervalEnd.EndsOf(new ComparedAnswer.Figure(Quantity.Parse(figure).IntervalWith(Tolerance.Exact), "people"));
}
