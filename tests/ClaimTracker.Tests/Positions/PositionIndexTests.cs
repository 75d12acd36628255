namespace ClaimTracker.Tests;

public sealed class PositionIndexTests
{
    private static readonly string[] Figures = ["4", "at most 5", "fewer than 6", "5", "more than 5", "6", "5..7", "at least 6", "8"];

    [Theory]
    [InlineData("5")]
    [InlineData("more than 5")]
    [InlineData("fewer than 6")]
    [InlineData("5..7")]
    [InlineData("at least 6")]
    [InlineData("at most 5")]
    public void MayRival_AssertedFigure_GivesExactlyThoseDisjointFromIt(string figure)
    {
        var index = Index(searchesIntervals: true);
        var own = index.Get(Held(figure));

        var rivals = index.MayRival(own).Select(rival => rival.Held.Written.ToString()).Order(StringComparer.Ordinal);

        Assert.Equal(Figures.Where(other => !Interval(other).Intersects(Interval(figure))).Order(StringComparer.Ordinal), rivals);
    }

    [Fact]
    public void MayRival_DeniedFigureBeside_IsAlwaysLookedAt()
    {
        var index = Index(searchesIntervals: true);
        var denied = index.Get(Held("5", isDenied: true));

        Assert.Contains(denied, index.MayRival(index.Get(Held("5"))));
    }

    [Fact]
    public void MayRival_DeniedFigure_LooksAtAll()
    {
        var index = Index(searchesIntervals: true);

        Assert.Equal(index.All, index.MayRival(index.Get(Held("5", isDenied: true))));
    }

    [Fact]
    public void MayRival_OtherUnit_IsNotLookedAt()
    {
        var index = Index(searchesIntervals: true);
        var households = index.Get(Held("100 households"));

        Assert.DoesNotContain(households, index.MayRival(index.Get(Held("5"))));
    }

    [Fact]
    public void MayRival_HouseComparer_LooksAtAll()
    {
        var index = Index(searchesIntervals: false);

        Assert.Equal(index.All, index.MayRival(index.Get(Held("5"))));
    }

    [Fact]
    public void Get_SameAnswerTwice_IsOnePosition()
    {
        var index = Index(searchesIntervals: true);

        Assert.Same(index.Get(Held("5")), index.Get(Held("5.0")));
    }

    private static PositionIndex Index(bool searchesIntervals)
    {
        var index = new PositionIndex(few: 0);
        index.Begin(new AnswerLogic(Some.Harmed, EntityTable.CreateEmpty(), searchesIntervals ? null : new PrefixComparer()));
        foreach (var figure in Figures)
        {
            index.Get(Held(figure));
        }

        return index;
    }

    private static HeldAnswer Held(string figure, bool isDenied = false) => new(
        isDenied, new ComparedAnswer.Figure(Interval(figure), Quantity.Parse(figure).Unit ?? "people"), new QuantityAnswer(Quantity.Parse(figure)));

    private static QuantityInterval Interval(string figure) => Quantity.Parse(figure).IntervalWith(Tolerance.Exact);
}
