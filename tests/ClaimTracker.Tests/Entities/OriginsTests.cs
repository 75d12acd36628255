namespace ClaimTracker.Tests;

/// <summary>DESIGN 2.7, origins.</summary>
public sealed class OriginsTests
{
    [Fact]
    public void Count_NoClaims_IsNone() => Assert.Equal(0, Count());

    [Fact]
    public void Count_OneClaim_IsOne() => Assert.Equal(1, Count("russia"));

    [Fact]
    public void Count_TwoSides_AreTwo() => Assert.Equal(2, Count("russia", "ukraine"));

    [Fact]
    public void Count_OneSideManyTimes_IsOne() => Assert.Equal(1, Count("russia", "russia", "russia"));

    [Fact]
    public void Count_ClaimWithTwoRoots_JoinsThem() => Assert.Equal(1, Count("russia", "ukraine", "russia ukraine"));

    [Fact]
    public void Count_ChainOfSharedRoots_IsOne() => Assert.Equal(1, Count("russia mayor", "mayor ukraine", "ukraine union"));

    [Fact]
    public void Count_TwoGroupsApart_AreTwo() => Assert.Equal(2, Count("russia mayor", "ukraine union", "union"));

    [Fact]
    public void Count_AnonymousSources_AreOneUnknownOrigin() => Assert.Equal(1, Count("witness", "insider"));

    [Fact]
    public void Count_AnonymousAndANamedOne_AreTwo() => Assert.Equal(2, Count("witness", "russia", "insider"));

    [Fact]
    public void Count_AnonymousDeclaredDistinct_AreTwo() => Assert.Equal(2, Count("witness", "guard"));

    [Fact]
    public void Count_ThirdAnonymousNotDistinctFromAll_StandsWithTheFirstItIsNotDistinctFrom() => Assert.Equal(2, Count("witness", "guard", "insider"));

    [Fact]
    public void Count_ThreeDistinctFromOneAnother_AreThree()
    {
        var third = Speaker.Anonymous("third", "a third").ApartFrom(Some.Witness, Some.Guard);

        Assert.Equal(3, Count(With(third), "witness", "guard", "third"));
    }

    [Fact]
    public void Count_TheMostDistinct_IsCountedFirst()
    {
        // "hub" is distinct from both others, which are not distinct from one another.
        var (a, b) = (Speaker.Anonymous("a", "A"), Speaker.Anonymous("b", "B"));
        var hub = Speaker.Anonymous("hub", "the hub").ApartFrom(a, b);

        Assert.Equal(2, Count(With(a, b, hub), "a", "b", "hub"));
    }

    [Fact]
    public void Count_AsManyDistinctions_GoesByIds()
    {
        // Each is distinct from one other: a from b, c from d. a counts first, then b; c and d stand with a.
        var (a, c) = (Speaker.Anonymous("a", "A"), Speaker.Anonymous("c", "C"));
        var (b, d) = (Speaker.Anonymous("b", "B").ApartFrom(a), Speaker.Anonymous("d", "D").ApartFrom(c));

        Assert.Equal(2, Count(With(a, b, c, d), "a", "b", "c", "d"));
    }

    [Fact]
    public void Count_AnonymousThatStandsForAnother_JoinsItsClaims() => Assert.Equal(1, Count("witness russia", "insider ukraine"));

    [Fact]
    public void Count_InAnyOrder_IsTheSame() =>
        Gen.Int[0, 1000].Array[5].Sample(keys =>
        {
            string[] claims = ["witness russia", "insider", "guard", "ukraine mayor", "mayor"];

            return Count([.. claims.Zip(keys).OrderBy(pair => pair.Second).Select(pair => pair.First)]) == Count(claims);
        });

    private static EntityTable With(params ReadOnlySpan<Entity> entities) => EntityTable.Empty.With(Some.Cast).With(entities.ToArray());

    private static int Count(params string[] claims) => Count(EntityTable.Empty.With(Some.Cast), claims);

    private static int Count(EntityTable table, params string[] claims) => Origins.Count(
        claims.Select(claim => new RootSet([.. claim.Split(' ').Select(id => table.NumberOf(new EntityId(id))).Order()])), table);
}
