using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData("c1")]
    [InlineData("0")]
    [InlineData("A-b_9")]
    public void EntityId_Slug_IsKeptAsWritten(string text) => Assert.Equal(text, new EntityId(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("_a")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData(null)]
    public void EntityId_NoSlug_IsRefused(string? text)
    {
        Assert.Throws<ArgumentException>(() => new EntityId(text!));
        Assert.Equal((false, default), (EntityId.TryParse(text, out var id), id));
    }

    [Fact]
    public void IsDefault_Default_Is() => Assert.Equal((true, "", false), (default(EntityId).IsDefault, default(EntityId).ToString(), new EntityId("a").IsDefault));

    [Fact]
    public void CompareTo_Several_OrdersAsOrdinalStrings() =>
        Assert.Equal(
            ["", "B", "a", "a-b", "ab"],
            new[] { new EntityId("ab"), new EntityId("a"), default, new EntityId("a-b"), new EntityId("B") }.Order().Select(id => id.ToString()));

    [Fact]
    public void Operators_TwoIds_AgreeWithTheOrder()
    {
        var (a, b, again) = (new EntityId("a"), new EntityId("b"), new EntityId("a"));

        Assert.Equal((true, true, false, false, true, true), (a < b, a <= b, a > b, a >= b, a <= again, a >= again));
    }

    [Fact]
    public void Json_ThereAndBack_IsTheSame() =>
        Assert.Equal(("\"c1\"", new EntityId("c1")), (JsonSerializer.Serialize(new EntityId("c1")), JsonSerializer.Deserialize<EntityId>("\"c1\"")));

    [Theory]
    [InlineData("\"no id\"")]
    [InlineData("null")]
    public void Json_NoId_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EntityId>(json));
}
