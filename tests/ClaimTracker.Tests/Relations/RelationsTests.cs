namespace ClaimTracker.Tests;

public sealed class RelationsTests
{
    [Theory]
    [InlineData(Relation.Refines, Relation.RefinedBy)]
    [InlineData(Relation.Updates, Relation.UpdatedBy)]
    [InlineData(Relation.Corrects, Relation.CorrectedBy)]
    [InlineData(Relation.Revises, Relation.RevisedBy)]
    [InlineData(Relation.Same, Relation.Same)]
    [InlineData(Relation.Contrary, Relation.Contrary)]
    [InlineData(Relation.Discrepancy, Relation.Discrepancy)]
    public void Mirrored_Directed_IsTheOtherEnd(Relation relation, Relation mirrored) => Assert.Equal(mirrored, relation.Mirrored());

    [Fact]
    public void Mirrored_Twice_IsItself() => Assert.All(Enum.GetValues<Relation>(), relation => Assert.Equal(relation, relation.Mirrored().Mirrored()));

    [Fact]
    public void FirstIsNewer_Mirrored_IsSecondIsNewer() =>
        Assert.All(Enum.GetValues<Relation>(), relation => Assert.Equal(relation.FirstIsNewer(), relation.Mirrored().SecondIsNewer()));

    [Fact]
    public void Clashes_OnlyContraryAndContradictory() =>
        Assert.Equal([Relation.Contrary, Relation.Contradictory], Enum.GetValues<Relation>().Where(relation => relation.Clashes()));
}
