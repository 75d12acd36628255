namespace ClaimTracker.Tests;

public sealed class EntityGrammarTests
{
    public static TheoryData<Entity, EntityKind> Kinds => new()
    {
        { Speaker.Person("x", "X"), EntityKind.Person },
        { Speaker.Organisation("x", "X"), EntityKind.Organisation },
        { Speaker.State("x", "X"), EntityKind.State },
        { Speaker.Outlet("x", "X"), EntityKind.Outlet },
        { Speaker.Channel("x", "X"), EntityKind.Channel },
        { Speaker.Group("x", "X"), EntityKind.Group },
        { Speaker.Anonymous("x", "X"), EntityKind.Anonymous },
        { Place.Named("x", "X"), EntityKind.Place },
        { Topic.Named("x", "X"), EntityKind.Topic },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Entity_OfEachKind_HasIdNameAndKindAndNothingElse(Entity entity, EntityKind kind)
    {
        Assert.Equal((new EntityId("x"), "X", kind, null), (entity.Id, entity.Name, entity.Kind, entity.Description));
        Assert.Equal((0, 0, 0, 0), (entity.Aliases.Length, entity.Broader.Length, entity.DistinctFrom.Length, entity.SameAs.Length));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void IsAnonymous_OfEachKind_IsOnlyTheAnonymous(Entity entity, EntityKind kind) =>
        Assert.Equal(kind == EntityKind.Anonymous, entity is Speaker { IsAnonymous: true });

    [Theory]
    [InlineData("no id", "X")]
    [InlineData("", "X")]
    [InlineData("x", "")]
    [InlineData("x", " ")]
    public void Entity_WithoutIdOrName_IsRefused(string id, string name) => Assert.Throws<ArgumentException>(() => Topic.Named(id, name));

    [Fact]
    public void Entity_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Topic.Named(null!, "X"));
        Assert.Throws<ArgumentNullException>(() => Topic.Named("x", null!));
    }

    [Fact]
    public void KnownAs_Several_AddsThemInOrder() => Assert.Equal(["a", "b", "c"], Some.Mayor.KnownAs("a").KnownAs("b", "c").Aliases);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void KnownAs_Blank_Throws(string name) => Assert.Throws<ArgumentException>(() => Some.Mayor.KnownAs("fine", name));

    [Fact]
    public void Within_Several_AddsThemInOrder() => Assert.Equal([Some.Citizens.Id, Some.Volunteers.Id], Topic.Named("x", "X").Within(Some.Citizens).Within(Some.Volunteers).Broader);

    [Fact]
    public void Within_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Some.Mayor.Within(Some.Army, null!));

    [Fact]
    public void ApartFrom_Several_AddsThemInOrder() => Assert.Equal([Some.Citizens.Id, Some.Army.Id], Topic.Named("x", "X").ApartFrom(Some.Citizens, Some.Army).DistinctFrom);

    [Fact]
    public void SameAs_TwoAddresses_KeepsBoth() =>
        Assert.Equal(2, Some.Mayor.SameAs(new Uri("https://example.org/1")).SameAs(new Uri("https://example.org/2")).SameAs.Length);

    [Fact]
    public void DescribedAs_Twice_TheLastCallWins() => Assert.Equal("two", Some.Mayor.DescribedAs("one").DescribedAs("two").Description);

    [Fact]
    public void DescribedAs_Blank_Throws() => Assert.Throws<ArgumentException>(() => Some.Mayor.DescribedAs(" "));

    [Fact]
    public void SpeakingFor_Twice_KeepsBothLinks() => Assert.Equal([Some.Russia.Id, Some.Ukraine.Id], Some.Turncoat.SpeaksFor.Select(link => link.Party));

    [Fact]
    public void SpeakingFor_Null_Throws() => Assert.Throws<ArgumentNullException>("party", () => Some.Mayor.SpeakingFor(null!));

    [Fact]
    public void Words_OnAnEntity_KeepItsTypeAndLeaveItUnchanged()
    {
        Speaker mayor = Some.Mayor.KnownAs("x").Within(Some.Army).ApartFrom(Some.Citizens).SameAs(new Uri("https://example.org")).DescribedAs("d").SpeakingFor(Some.Russia);

        Assert.Equal((1, 1, 1, 1, 1), (mayor.Aliases.Length, mayor.Broader.Length, mayor.DistinctFrom.Length, mayor.SameAs.Length, mayor.SpeaksFor.Length));
        Assert.Equal((0, 0, 0), (Some.Mayor.Aliases.Length, Some.Mayor.Broader.Length, Some.Mayor.SpeaksFor.Length));
    }

    [Fact]
    public void Words_OnNull_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => ((Topic)null!).KnownAs("x"));
        Assert.Throws<ArgumentNullException>(() => ((Topic)null!).Within(Some.Army));
    }

    [Fact]
    public void Equals_SameId_IsWhateverElseDiffers() =>
        Assert.Equal(
            (true, true, false),
            (Topic.Named("x", "X").Equals(Topic.Named("x", "Y")), Topic.Named("x", "X").GetHashCode() == Topic.Named("x", "Y").GetHashCode(), Topic.Named("x", "X").Equals(null)));

    [Fact]
    public void ToString_IsTheName() => Assert.Equal("Kozinka", Some.Kozinka.ToString());
}
