namespace ClaimTracker.Tests;

public sealed class TextMemoTests
{
    [Fact]
    public void Find_Empty_IsNone() => Assert.Equal([-1, -1], Found(new TextMemo(), "a", null));

    [Fact]
    public void Find_KnownAndOthers_TellsTheNumbersOfThoseKnown()
    {
        var memo = new TextMemo();
        memo.Add("a", 7);
        memo.Add("b", 0);

        Assert.Equal([0, -1, 7, -1, 7], Found(memo, "b", "ab", new string('a', 1), null, "a"));
    }

    [Fact]
    public void Find_ManyTexts_FindsEachAloneAndTogether()
    {
        var memo = new TextMemo();
        string[] texts = [.. Enumerable.Range(0, 5_000).Select(i => $"text {i}")];
        for (var i = 0; i < texts.Length; i += 2)
        {
            memo.Add(texts[i], i);
        }

        var expected = Enumerable.Range(0, texts.Length).Select(i => i % 2 == 0 ? i : -1);
        Assert.Equal(expected, texts.Select(memo.Find));
        Assert.Equal(expected, Found(memo, texts));
    }

    private static int[] Found(TextMemo memo, params ReadOnlySpan<string?> texts)
    {
        var numbers = new int[texts.Length];
        memo.Find(texts, numbers);
        return numbers;
    }
}
