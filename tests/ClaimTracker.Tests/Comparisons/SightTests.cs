using System.Runtime.CompilerServices;

namespace ClaimTracker.Tests;

public sealed class SightTests
{
    private const int HalfACacheLine = 32;

    [Fact]
    public void Constructor_Default_SeesNothing()
    {
        var sight = SightOf(Harmed);

        Assert.Equal((false, true, false, false, false), (sight.Denies, sight.IsCertain, sight.Holds, sight.IsLinked, sight.When.IsKnown));
    }

    [Fact]
    public void Constructor_EachTrait_IsSeenAlone()
    {
        var hedged = SightOf(Harmed.WithCertainty(Certainty.Probable));
        var denied = SightOf(Some.Says(Some.Mayor, Some.Harmed, Force.Denies, new QuantityAnswer(Quantity.Exactly(6))));
        var holds = SightOf(Harmed.HoldsDuring(Some.Time("2024")));

        Assert.Equal((false, false, false, false), (hedged.Denies, hedged.IsCertain, hedged.Holds, hedged.IsLinked));
        Assert.Equal((true, true, false, false), (denied.Denies, denied.IsCertain, denied.Holds, denied.IsLinked));
        Assert.Equal((false, true, true, false), (holds.Denies, holds.IsCertain, holds.Holds, holds.IsLinked));
    }

    [Fact]
    public void When_SaidAndHolds_IsHolds()
    {
        var (said, both) = (SightOf(Harmed.SaidOn(2024, 5, 3)), SightOf(Harmed.SaidOn(2024, 5, 3).HoldsDuring(Some.Time("2023"))));

        Assert.Equal((TimeReach.Of(Some.Time("2024-05-03").Interval), TimeReach.Of(Some.Time("2023").Interval)), (said.When, both.When));
    }

    [Fact]
    public void OnlySide_SeveralSides_IsNone()
    {
        var one = SightOf(Claim.By(Some.Turncoat).That(Some.Harmed).Is(6).SaidOn(2024, 4, 30));
        var several = SightOf(Claim.By(Some.Turncoat).That(Some.Harmed).Is(6));

        Assert.Equal((SightOf(Claim.By(Some.Russia).That(Some.Harmed).Is(6)).OnlySide, -1), (one.OnlySide, several.OnlySide));
        Assert.Equal(one.Speaker, several.Speaker);
    }

    [Fact]
    public void IsLinked_ClaimOfACorrection_IsSeen()
    {
        var ledger = Some.Ledger(Harmed, Harmed);
        ledger.Correct(Some.Claim(ledger, "c1"), Some.Claim(ledger, "c2"));

        Assert.True(SightOf(ledger.On(Some.Harmed)).IsLinked);
    }

    [Fact]
    public void Size_OfOne_IsAtMostHalfACacheLine() => Assert.InRange(Unsafe.SizeOf<Sight>(), 1, HalfACacheLine);

    private static ClaimDraft Harmed => Claim.By(Some.Mayor).That(Some.Harmed).Is(6);

    private static Sight SightOf(ClaimDraft draft) => SightOf(Some.Standing(draft));

    private static Sight SightOf(QuestionStanding standing) => new(standing.Comparer.StandpointOf(standing.Positions[0].FirstRow));
}
