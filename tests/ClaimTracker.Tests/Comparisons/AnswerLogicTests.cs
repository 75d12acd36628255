namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.3 and 2.4, row by row.</summary>
public sealed class AnswerLogicTests
{
    private static readonly Force[] Commits = [Force.Asserts, Force.Confirms, Force.Admits];
    private static readonly Force[] Denials = [Force.Denies, Force.Doubts];

    public static TheoryData<string, string, string, Relation, Reason> Table => new()
    {
        { "commits commits", "6", "6", Relation.Same, Reason.Same },
        { "commits commits", "6", "at least 5", Relation.Refines, Reason.Refines },
        { "commits commits", "at least 5", "6", Relation.RefinedBy, Reason.Refines },
        { "commits commits", "at least 5", "at most 7", Relation.Compatible, Reason.IntervalsIntersect },
        { "commits commits", "6", "8", Relation.Contrary, Reason.DisjointIntervals },
        { "commits denies", "6", "6", Relation.Contradictory, Reason.Denied },
        { "commits denies", "6", "at least 5", Relation.Contrary, Reason.Denied },
        { "commits denies", "at least 5", "6", Relation.Compatible, Reason.BothCanBeTrue },
        { "commits denies", "at least 5", "at most 7", Relation.Compatible, Reason.BothCanBeTrue },
        { "commits denies", "6", "8", Relation.Compatible, Reason.BothCanBeTrue },
        { "denies denies", "6", "6", Relation.Same, Reason.Same },
        { "denies denies", "6", "at least 5", Relation.RefinedBy, Reason.Refines },
        { "denies denies", "at least 5", "6", Relation.Refines, Reason.Refines },
        { "denies denies", "at least 5", "at most 7", Relation.Compatible, Reason.BothCanBeTrue },
        { "denies denies", "6", "8", Relation.Compatible, Reason.BothCanBeTrue },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Relate_EveryRow_IsAsTheTableSays(string row, string first, string second, Relation relation, Reason reason)
    {
        var (firstForces, secondForces) = row switch
        {
            "commits commits" => (Commits, Commits),
            "commits denies" => (Commits, Denials),
            _ => (Denials, Denials),
        };

        var told = from one in firstForces from two in secondForces select Compared(one, first, two, second);

        Assert.All(told, comparison => Assert.Equal((relation, reason), comparison));
    }

    [Theory]
    [InlineData("more than 5", "5", Relation.Contrary)]
    [InlineData("at least 5", "5", Relation.RefinedBy)]
    [InlineData("fewer than 6", "6", Relation.Contrary)]
    [InlineData("fewer than 6", "more than 6", Relation.Contrary)]
    [InlineData("at most 6", "at least 6", Relation.Compatible)]
    [InlineData("at most 6", "more than 6", Relation.Contrary)]
    [InlineData("about 2000", "1800", Relation.RefinedBy)]
    [InlineData("about 2000", "2200", Relation.RefinedBy)]
    [InlineData("about 2000", "2200.1", Relation.Contrary)]
    [InlineData("about 0", "0", Relation.Same)]
    [InlineData("40..60", "60", Relation.RefinedBy)]
    [InlineData("40..60", "60.1", Relation.Contrary)]
    [InlineData("40..40", "40", Relation.Same)]
    [InlineData("4.5", "4.50", Relation.Same)]
    [InlineData("-0", "0", Relation.Same)]
    public void Relate_FiguresAtTheirEnds_AreAsTheIntervals(string first, string second, Relation relation) =>
        Assert.Equal(relation, Compared(Force.Asserts, first, Force.Asserts, second).Relation);

    [Theory]
    [InlineData("2024-05-03", "2024-05", Relation.Refines)]
    [InlineData("2024-05-03", "2024-05-04", Relation.Contrary)]
    [InlineData("2024-05-03/2024-05-04", "2024-05-04/2024-05-05", Relation.Compatible)]
    [InlineData("2024-05-03/2024-05-04", "2024-05-03/..", Relation.Refines)]
    [InlineData("../2024-05-03", "2024-05-04/..", Relation.Contrary)]
    [InlineData("../2024-05-03", "2024-05-03/..", Relation.Compatible)]
    [InlineData("2024-05-03~", "2024-05-04", Relation.RefinedBy)]
    [InlineData("2024-05-03T02:00+02:00", "2024-05-03T00:00Z", Relation.Same)]
    public void Relate_Dates_AreAsTheIntervals(string first, string second, Relation relation) =>
        Assert.Equal(relation, Some.Compared(Claim.By(Some.Mayor).That(Some.Opened).Is(first), Claim.By(Some.Union).That(Some.Opened).Is(second)).Relation);

    [Fact]
    public void Relate_OneEntityWithItself_IsSame() => Assert.Equal("Same Same", Entities(Some.Army, Some.Army));

    [Fact]
    public void Relate_OneEntityWithinTheOtherThroughAnother_Refines() => Assert.Equal("Refines Refines", Entities(Some.Corps, Some.Fighters));

    [Fact]
    public void Relate_OneEntityAroundTheOther_IsRefined() => Assert.Equal("RefinedBy Refines", Entities(Some.Citizens, Some.Legion));

    [Fact]
    public void Relate_EntitiesThatShareANarrowerOne_AreCompatible() => Assert.Equal("Compatible BothCanBeTrue", Entities(Some.Fighters, Some.Volunteers));

    [Fact]
    public void Relate_EntitiesDeclaredDistinct_AreContrary() => Assert.Equal("Contrary DeclaredDistinct", Entities(Some.Citizens, Some.Army));

    [Fact]
    public void Relate_EntityWithinOneDeclaredDistinct_IsContrary() => Assert.Equal("Contrary DeclaredDistinct", Entities(Some.Army, Some.Corps));

    [Fact]
    public void Relate_EntityAroundOneDeclaredDistinct_IsPresumedExclusive() => Assert.Equal("Contrary PresumedExclusive", Entities(Some.Army, Some.Fighters));

    [Fact]
    public void Relate_EntitiesWithNothingBetweenThem_ArePresumedExclusive() => Assert.Equal("Contrary PresumedExclusive", Entities(Some.Army, Some.Volunteers));

    [Fact]
    public void Relate_OnlyOneWhereOneIsAsked_IsThatOne() =>
        Assert.Equal("Same Same", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Staffed).IsOnly(Some.Army), Claim.By(Some.Union).That(Some.Staffed).Is(Some.Army)));

    [Fact]
    public void Relate_DeniedBroaderEntity_IsContraryToTheNarrower() =>
        Assert.Equal("Contrary Denied", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Corps), Claim.By(Some.Union).That(Some.Staffed).IsNot(Some.Citizens)));

    [Fact]
    public void Relate_DeniedNarrowerEntity_LeavesTheBroader() =>
        Assert.Equal("Compatible BothCanBeTrue", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Staffed).Is(Some.Citizens), Claim.By(Some.Union).That(Some.Staffed).IsNot(Some.Corps)));

    [Fact]
    public void Relate_NoneWithSomeEntity_IsContrary() =>
        Assert.Equal("Contrary NoneAgainstSome", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Staffed).IsNone(), Claim.By(Some.Union).That(Some.Staffed).Is(Some.Army)));

    [Fact]
    public void Relate_NoneWithNone_IsSame() =>
        Assert.Equal("Same Same", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Staffed).IsNone(), Claim.By(Some.Union).That(Some.Staffed).IsNone()));

    [Fact]
    public void Relate_NoneWithADeniedEntity_IsCompatible() =>
        Assert.Equal("Compatible BothCanBeTrue", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Staffed).IsNone(), Claim.By(Some.Union).That(Some.Staffed).IsNot(Some.Army)));

    [Fact]
    public void Relate_NoneOfAQuantity_IsZero() =>
        Assert.Equal("Same Same", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Harmed).IsNone(), Claim.By(Some.Union).That(Some.Harmed).Is(0)));

    [Fact]
    public void Relate_NoneOfAQuantityWithOneAtMost_Refines() =>
        Assert.Equal("Refines Refines", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Harmed).IsNone(), Claim.By(Some.Union).That(Some.Harmed).Is(Quantity.AtMost(1))));

    [Fact]
    public void Relate_NoneWithADate_IsContrary() =>
        Assert.Equal("Contrary NoneAgainstSome", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Opened).IsNone(), Claim.By(Some.Union).That(Some.Opened).Is("2024")));

    [Fact]
    public void Relate_NoneWithAText_IsContrary() =>
        Assert.Equal("Contrary NoneAgainstSome", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Why).IsNone(), Claim.By(Some.Union).That(Some.Why).Is("smoke")));

    [Fact]
    public void Relate_ATextWithItsDenial_IsContradictory() =>
        Assert.Equal("Contradictory Denied", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).IsNot("SMOKE")));

    [Fact]
    public void Relate_ATextWithTheDenialOfAnother_IsUnstructured() =>
        Assert.Equal("NotComparable Unstructured", Told.RelationOf(Claim.By(Some.Mayor).That(Some.Why).Is("smoke"), Claim.By(Some.Union).That(Some.Why).IsNot("a drone")));

    [Theory]
    [InlineData(Force.Asserts, true, Force.Asserts, true, "Same Same")]
    [InlineData(Force.Asserts, true, Force.Confirms, false, "Contradictory YesAgainstNo")]
    [InlineData(Force.Asserts, true, Force.Denies, true, "Contradictory Denied")]
    [InlineData(Force.Asserts, true, Force.Doubts, true, "Contradictory Denied")]
    [InlineData(Force.Asserts, false, Force.Denies, true, "Same Same")]
    [InlineData(Force.Asserts, true, Force.Denies, false, "Same Same")]
    [InlineData(Force.Denies, true, Force.Denies, false, "Contradictory YesAgainstNo")]
    [InlineData(Force.Denies, true, Force.Doubts, true, "Same Same")]
    public void Relate_YesAndNo_AreHeldAsAsserted(Force first, bool firstIsYes, Force second, bool secondIsYes, string told) =>
        Assert.Equal(
            told,
            Told.RelationOf(
                Some.Says(Some.Mayor, Some.Crossed, first, firstIsYes ? YesNoAnswer.Yes : YesNoAnswer.No),
                Some.Says(Some.Union, Some.Crossed, second, secondIsYes ? YesNoAnswer.Yes : YesNoAnswer.No)));

    private static (Relation Relation, Reason Reason) Compared(Force firstForce, string first, Force secondForce, string second)
    {
        var comparison = Some.Compared(
            Some.Says(Some.Mayor, Some.Harmed, firstForce, new QuantityAnswer(Quantity.Parse(first))),
            Some.Says(Some.Union, Some.Harmed, secondForce, new QuantityAnswer(Quantity.Parse(second))));
        return (comparison.Relation, comparison.Reason);
    }

    private static string Entities(Entity first, Entity second) =>
        Told.RelationOf(Claim.By(Some.Mayor).That(Some.Staffed).Is(EntityAnswer.Of(first)), Claim.By(Some.Union).That(Some.Staffed).Is(EntityAnswer.Of(second)));
}
