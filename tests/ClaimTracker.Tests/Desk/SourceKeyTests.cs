using System.Text.Json;

namespace ClaimTracker.Tests;

public sealed class SourceKeyTests
{
    private const string Text = "src-0123456789abcdef0123456789abcdef";

    private static readonly Gen<string> AnyKey = Gen.Char["0123456789abcdef"].Array[32].Select(digits => "src-" + new string(digits));

    [Fact]
    public void Parse_AnyKey_IsTheSameThereAndBack() =>
        AnyKey.Sample(text =>
        {
            var key = SourceKey.Parse(text);

            return key.ToString() == text
                && !key.IsDefault
                && SourceKey.TryParse(key.ToString(), out var again)
                && again == key
                && JsonSerializer.Deserialize<SourceKey>(JsonSerializer.Serialize(key)) == key;
        });

    [Fact]
    public void TryParse_AKeyWithOneCharacterChanged_ReadsThatTextOrNone() =>
        Gen.Select(AnyKey, Gen.Int[0, 35], Gen.Char[' ', '~']).Sample((text, place, character) =>
        {
            var changed = text[..place] + character + text[(place + 1)..];

            return SourceKey.TryParse(changed, out var key) ? key.ToString() == changed : key.IsDefault;
        });

    [Fact]
    public void Random_ManyTimes_IsAlwaysAnotherKeyThatCanBeRead()
    {
        var keys = Enumerable.Range(0, 1000).Select(_ => SourceKey.Random()).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Equal(key, SourceKey.Parse(key.ToString())));
    }

    [Theory]
    [InlineData("Jane Roe")]
    [InlineData("src-Jane-Roe")]
    [InlineData("")]
    [InlineData(" src-0123456789abcdef0123456789abcdef")]
    [InlineData("src-0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("src-0123456789abcdef0123456789abcde")]
    [InlineData("src-0123456789abcdef0123456789abcdef0")]
    [InlineData("src_0123456789abcdef0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdef0123")]
    public void Parse_NoKey_IsRefusedWithoutRepeatingIt(string text)
    {
        var refused = Assert.Throws<FormatException>(() => SourceKey.Parse(text));

        Assert.Equal((false, default), (SourceKey.TryParse(text, out var key), key));
        Assert.True(text.Length == 0 || !refused.ToString().Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>("text", () => SourceKey.Parse(null!));

    [Fact]
    public void TryParse_Null_IsFalse() => Assert.False(SourceKey.TryParse(null, out _));

    [Fact]
    public void IsDefault_Default_Is() => Assert.Equal((true, ""), (default(SourceKey).IsDefault, default(SourceKey).ToString()));

    [Fact]
    public void Equals_SameText_Is() => Assert.Equal(SourceKey.Parse(Text), SourceKey.Parse(new string(Text)));

    [Fact]
    public void Json_Key_IsItsText() => Assert.Equal($"\"{Text}\"", JsonSerializer.Serialize(SourceKey.Parse(Text)));

    [Theory]
    [InlineData("\"Jane Roe\"")]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{\"name\":\"Jane Roe\"}")]
    public void Json_NoKey_IsRefusedWithoutRepeatingIt(string json) =>
        Assert.DoesNotContain("Roe", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SourceKey>(json)).ToString(), StringComparison.Ordinal);
}
