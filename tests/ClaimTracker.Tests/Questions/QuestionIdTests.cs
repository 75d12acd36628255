using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class QuestionIdTests
{
    [Fact]
    public void New_Slug_IsKept() => Assert.Equal("took-part", new QuestionId("took-part").ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Took part")]
    public void New_NoSlug_Throws(string? text)
    {
        Assert.Throws<ArgumentException>(() => new QuestionId(text!));
        Assert.False(QuestionId.TryParse(text, out var id));
        Assert.True(id.IsDefault);
    }

    [Fact]
    public void TryParse_Slug_GivesTheId()
    {
        Assert.True(QuestionId.TryParse("took-part", out var id));
        Assert.Equal((new QuestionId("took-part"), false), (id, id.IsDefault));
    }

    [Fact]
    public void Default_IsNoId()
    {
        Assert.True(default(QuestionId).IsDefault);
        Assert.Equal(string.Empty, default(QuestionId).ToString());
    }

    [Fact]
    public void Unchecked_NoSlug_IsKeptAsItStands()
    {
        Assert.Equal("Took part", QuestionId.Unchecked("Took part").ToString());
        Assert.False(QuestionId.Unchecked("Took part").IsDefault);
    }

    [Theory]
    [InlineData("a", "b", -1)]
    [InlineData("b", "a", 1)]
    [InlineData("a", "a", 0)]
    [InlineData("a-b", "a1", -1)]
    public void Comparison_TwoIds_IsOrdinal(string first, string second, int order)
    {
        var (left, right) = (new QuestionId(first), new QuestionId(second));

        Assert.Equal(order, Math.Sign(left.CompareTo(right)));
        Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
    }

    [Fact]
    public void Json_Id_IsItsText()
    {
        Assert.Equal("\"why\"", JsonSerializer.Serialize(new QuestionId("why")));
        Assert.Equal(new QuestionId("why"), JsonSerializer.Deserialize<QuestionId>("\"why\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<QuestionId>("\"No id\""));
    }
}
