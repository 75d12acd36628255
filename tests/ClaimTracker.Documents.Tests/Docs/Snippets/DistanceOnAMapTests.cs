// <shown>
using ClaimTracker;
using Xunit;
// </shown>

namespace Snippets;

// <shown>
public sealed class DistanceOnAMapTests
{
    private static readonly DistanceOnAMap Comparer = new(kilometres: 3);

    // Near, far, hardly far, at the edges of the map, not on it, and no place at all.
    private static readonly Entity[] Samples =
    [
        Place.Named("mill", "the old mill").At(50.612, 36.571), Place.Named("quarry", "the quarry").At(50.601, 36.590),
        Place.Named("airfield", "the airfield").At(50.744, 36.590), Place.Named("hill", "the hill").At(50.639, 36.571),
        Place.Named("pole", "the pole").At(90, -180), Place.Named("sea", "the open sea").At(0, 180),
        Place.Named("somewhere", "somewhere"), Topic.Named("moon", "the moon"),
    ];

    [Fact]
    public void Compare_EitherWay_IsTheSameSeenFromTheOtherEnd()
    {
        foreach (var first in Samples)
        {
            foreach (var second in Samples)
            {
                Assert.Equal(Mirrored(Comparer.Compare(first, second)), Comparer.Compare(second, first));
            }
        }
    }

    [Fact]
    public void Compare_PlaceThatIsNotOnTheMap_ExcludesNothing() =>
        Assert.All(Samples, other => Assert.Equal(AnswerRelation.Overlapping, Comparer.Compare(Place.Named("x", "x"), other)));

    private static AnswerRelation Mirrored(AnswerRelation relation) => relation switch
    {
        AnswerRelation.Narrower => AnswerRelation.Broader,
        AnswerRelation.Broader => AnswerRelation.Narrower,
        _ => relation,
    };
}
// </shown>
