using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class ClaimIdTests
{
    [Theory]
    [InlineData("c1")]
    [InlineData("0")]
    [InlineData("A-b_9")]
    public void ClaimId_Slug_IsKeptAsWritten(string text) => Assert.Equal(text, new ClaimId(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("_a")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData(null)]
    public void ClaimId_NoSlug_IsRefused(string? text)
    {
        Assert.Throws<ArgumentException>(() => new ClaimId(text!));
        Assert.Equal((false, default), (ClaimId.TryParse(text, out var id), id));
    }

    [Fact]
    public void IsDefault_Default_Is() => Assert.Equal((true, "", false), (default(ClaimId).IsDefault, default(ClaimId).ToString(), new ClaimId("a").IsDefault));

    [Fact]
    public void CompareTo_Several_OrdersAsOrdinalStrings() =>
        Assert.Equal(
            ["", "B", "a", "a-b", "ab"],
            new[] { new ClaimId("ab"), new ClaimId("a"), default, new ClaimId("a-b"), new ClaimId("B") }.Order().Select(id => id.ToString()));

    [Fact]
    public void Operators_TwoIds_AgreeWithTheOrder()
    {
        var (a, b, again) = (new ClaimId("a"), new ClaimId("b"), new ClaimId("a"));

        Assert.Equal((true, true, false, false, true, true), (a < b, a <= b, a > b, a >= b, a <= again, a >= again));
    }

    [Fact]
    public void Json_ThereAndBack_IsTheSame() =>
        Assert.Equal(("\"c1\"", new ClaimId("c1")), (JsonSerializer.Serialize(new ClaimId("c1")), JsonSerializer.Deserialize<ClaimId>("\"c1\"")));

    [Theory]
    [InlineData("\"no id\"")]
    [InlineData("null")]
    public void Json_NoId_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ClaimId>(json));
}
