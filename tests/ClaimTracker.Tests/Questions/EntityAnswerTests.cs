namespace ClaimTracker.Tests;

public sealed class EntityAnswerTests
{
    [Fact]
    public void Of_Entities_KeepsTheirOrder()
    {
        var answer = EntityAnswer.Of(Some.Corps, Some.Army);

        Assert.Equal([Some.Corps.Id, Some.Army.Id], answer.Ids);
        Assert.False(answer.IsOnly);
    }

    [Fact]
    public void Only_Entities_SaysThatThereIsNobodyElse() => Assert.True(EntityAnswer.Only(Some.Corps).IsOnly);

    [Fact]
    public void Of_Nobody_Throws()
    {
        Assert.Throws<ArgumentException>(() => EntityAnswer.Of());
        Assert.Throws<ArgumentException>(() => EntityAnswer.Only());
    }

    [Fact]
    public void Of_NullAmongThem_Throws() => Assert.Throws<ArgumentNullException>(() => EntityAnswer.Of(Some.Corps, null!));

    [Fact]
    public void Equals_SameListAndSameOnly_IsTrue()
    {
        var (first, second) = (EntityAnswer.Of(Some.Corps, Some.Army), EntityAnswer.Of(Some.Corps, Some.Army));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Equals_AnotherListOrOnly_IsFalse()
    {
        var answer = EntityAnswer.Of(Some.Corps, Some.Army);

        EntityAnswer[] others = [EntityAnswer.Of(Some.Army, Some.Corps), EntityAnswer.Of(Some.Corps), EntityAnswer.Only(Some.Corps, Some.Army)];

        Assert.All(others, other => Assert.NotEqual(answer, other));
        Assert.All(others, other => Assert.NotEqual(answer.GetHashCode(), other.GetHashCode()));
        Assert.False(answer.Equals(null));
    }
}
