namespace ClaimTracker.Cli.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "1")]
    [InlineData(2, "1 and 2")]
    [InlineData(3, "1, 2 and 3")]
    [InlineData(9, "1, 2, 3, 4, 5, 6, 7, 8 and 9")]
    [InlineData(10, "1, 2, 3, 4, 5, 6, 7, 8 and 2 more")]
    [InlineData(2008, "1, 2, 3, 4, 5, 6, 7, 8 and 2,000 more")]
    public void Join_Names_ReadsAsEnglish(int count, string joined) =>
        Assert.Equal(joined, Words.Join(Enumerable.Range(1, count).Select(number => $"{number}")));

    [Theory]
    [InlineData(0, "0\u00A0claims")]
    [InlineData(1, "1\u00A0claim")]
    [InlineData(1234, "1,234\u00A0claims")]
    public void Count_Number_TakesThePlural(int count, string counted) => Assert.Equal(counted, Words.Count(count, "claim"));

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("ab cdefg", 4, "ab…")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301…")]
    [InlineData("👍👍👍👍", 3, "👍👍…")]
    public void Short_LongText_IsCutBetweenCharacters(string text, int most, string cut) => Assert.Equal(cut, Words.Short(text, most));
}
