namespace ClaimTracker.Tests;

public sealed class SidesTests
{
    [Theory]
    [InlineData("mayor", "2024", "mayor")]
    [InlineData("spokesman", "2024", "russia")]
    [InlineData("spokesman", null, "russia")]
    [InlineData("turncoat", "2024-04-30", "russia")]
    [InlineData("turncoat", "2024-05-01", "ukraine")]
    [InlineData("turncoat", "2024", "russia,ukraine")]
    [InlineData("turncoat", null, "russia,ukraine")]
    [InlineData("turncoat", "2024-04-30/..", "russia,ukraine")]
    public void RootsOf_Speaker_AreWhereTheLinksOfThatTimeEnd(string speaker, string? said, string roots) =>
        Assert.Equal(roots, Roots(EntityTable.Empty.With(Some.Cast), speaker, said));

    [Fact]
    public void RootsOf_NoLinkThatCounts_IsTheSpeaker()
    {
        var envoy = Speaker.Person("envoy", "an envoy").SpeakingFor(Some.Russia, from: Some.Time("2022"), until: Some.Time("2023"));

        Assert.Equal(("envoy", "russia", "envoy"), (Roots(With(envoy), "envoy", "2021"), Roots(With(envoy), "envoy", "2022"), Roots(With(envoy), "envoy", "2023")));
    }

    [Fact]
    public void RootsOf_AChain_StopsWhereALinkDoesNotCount()
    {
        var office = Speaker.Organisation("office", "an office").SpeakingFor(Some.Russia, from: Some.Time("2023"));
        var clerk = Speaker.Person("clerk", "a clerk").SpeakingFor(office);

        Assert.Equal(("office", "russia"), (Roots(With(office, clerk), "clerk", "2022"), Roots(With(office, clerk), "clerk", "2023")));
    }

    [Fact]
    public void RootsOf_TwoWaysToOneRoot_AreOneRoot()
    {
        var clerk = Speaker.Person("clerk", "a clerk").SpeakingFor(Some.Ministry).SpeakingFor(Some.Russia);

        Assert.Equal("russia", Roots(With(clerk), "clerk", null));
    }

    [Fact]
    public void RootsOf_SameRoots_IsTheSameObject()
    {
        var table = EntityTable.Empty.With(Some.Cast);

        Assert.Same(
            table.Sides.RootsOf(table.NumberOf(Some.Russia.Id), null, table), table.Sides.RootsOf(table.NumberOf(Some.Spokesman.Id), Some.Time("2024"), table));
    }

    [Fact]
    public void SharesWith_RootSets_IsWhetherOneIsInBoth()
    {
        var (one, two, both, alike) = (new RootSet([1]), new RootSet([2]), new RootSet([1, 2]), new RootSet([1, 2]));

        Assert.Equal((false, true, true, true), (one.SharesWith(two), one.SharesWith(both), both.SharesWith(two), both.SharesWith(alike)));
        Assert.Equal((both, both.GetHashCode()), (alike, alike.GetHashCode()));
    }

    private static EntityTable With(params ReadOnlySpan<Entity> entities) => EntityTable.Empty.With(Some.Cast).With(entities.ToArray());

    private static string Roots(EntityTable table, string speaker, string? said) =>
        string.Join(
            ',',
            table.Sides.RootsOf(table.NumberOf(new EntityId(speaker)), said is null ? null : Some.Time(said), table).Members
                .Select(root => table[root].Entity.Id).Order());
}
