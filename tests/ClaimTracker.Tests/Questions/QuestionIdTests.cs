using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class QuestionIdTests
{
    [Theory]
    [InlineData("c1")]
    [InlineData("0")]
    [InlineData("A-b_9")]
    public void QuestionId_Slug_IsKeptAsWritten(string text) => Assert.Equal(text, new QuestionId(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("_a")]
    [InlineData("a b")]
    [InlineData("ä")]
    [InlineData(null)]
    public void QuestionId_NoSlug_IsRefused(string? text)
    {
        Assert.Throws<ArgumentException>(() => new QuestionId(text!));
        Assert.Equal((false, default), (QuestionId.TryParse(text, out var id), id));
    }

    [Fact]
    public void IsDefault_Default_Is() => Assert.Equal((true, "", false), (default(QuestionId).IsDefault, default(QuestionId).ToString(), new QuestionId("a").IsDefault));

    [Fact]
    public void CompareTo_Several_OrdersAsOrdinalStrings() =>
        Assert.Equal(
            ["", "B", "a", "a-b", "ab"],
            new[] { new QuestionId("ab"), new QuestionId("a"), default, new QuestionId("a-b"), new QuestionId("B") }.Order().Select(id => id.ToString()));

    [Fact]
    public void Operators_TwoIds_AgreeWithTheOrder()
    {
        var (a, b, again) = (new QuestionId("a"), new QuestionId("b"), new QuestionId("a"));

        Assert.Equal((true, true, false, false, true, true), (a < b, a <= b, a > b, a >= b, a <= again, a >= again));
    }

    [Fact]
    public void Json_ThereAndBack_IsTheSame() =>
        Assert.Equal(("\"c1\"", new QuestionId("c1")), (JsonSerializer.Serialize(new QuestionId("c1")), JsonSerializer.Deserialize<QuestionId>("\"c1\"")));

    [Theory]
    [InlineData("\"no id\"")]
    [InlineData("null")]
    public void Json_NoId_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<QuestionId>(json));
}
