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
        Assert.Equal(joined, Words.English.Join(Enumerable.Range(1, count).Select(number => $"{number}")));

    [Theory]
    [InlineData("de", "1, 2, 3, 4, 5, 6, 7, 8 und 2.000 weitere")]
    [InlineData("uk", "1, 2, 3, 4, 5, 6, 7, 8 та ще 2\u00A0000")]
    public void Join_ManyNames_ReadsAsTheLanguage(string language, string joined) =>
        Assert.Equal(joined, In(language).Join(Enumerable.Range(1, 2008).Select(number => $"{number}")));

    [Theory]
    [InlineData(0, "0\u00A0claims", "0\u00A0Aussagen", "0\u00A0тверджень")]
    [InlineData(1, "1\u00A0claim", "1\u00A0Aussage", "1\u00A0твердження")]
    [InlineData(2, "2\u00A0claims", "2\u00A0Aussagen", "2\u00A0твердження")]
    [InlineData(5, "5\u00A0claims", "5\u00A0Aussagen", "5\u00A0тверджень")]
    [InlineData(11, "11\u00A0claims", "11\u00A0Aussagen", "11\u00A0тверджень")]
    [InlineData(22, "22\u00A0claims", "22\u00A0Aussagen", "22\u00A0твердження")]
    [InlineData(1234, "1,234\u00A0claims", "1.234\u00A0Aussagen", "1\u00A0234\u00A0твердження")]
    public void Count_Number_TakesThePlural(int count, string english, string german, string ukrainian) => Assert.Equal(
        [english, german, ukrainian],
        new[] { EnglishWords.Count(count, "claim"), GermanWords.Count(count, "Aussage", "Aussagen"), UkrainianWords.Claims(count) });

    /// <summary>Adjectives agree with the number of questions they stand for.</summary>
    [Theory]
    [InlineData(1, "1\u00A0спірне", "1\u00A0питання")]
    [InlineData(3, "3\u00A0спірні", "3\u00A0питання")]
    [InlineData(12, "12\u00A0спірних", "12\u00A0питань")]
    [InlineData(21, "21\u00A0спірне", "21\u00A0питання")]
    public void CountOfAState_InUkrainian_Agrees(int count, string disputed, string questions)
    {
        Assert.Equal(disputed, In("uk").Standing.Count(QuestionState.Disputed, count));
        Assert.Equal(questions, In("uk").Standing.Questions(count));
    }

    [Fact]
    public void All_Languages_AreThoseOfTheLibrary()
    {
        Assert.Equal(MessageTemplates.Shipped.Select(templates => templates.Language), Words.Languages.Select(language => language.Tag));
        Assert.All(Words.Languages, language => Assert.Equal(language.Tag, Words.In(language.Tag).Tag));
    }

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("ab cdefg", 4, "ab…")]
    [InlineData("e\u0301e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301…")]
    [InlineData("👍👍👍👍", 3, "👍👍…")]
    public void Short_LongText_IsCutBetweenCharacters(string text, int most, string cut) => Assert.Equal(cut, Words.Short(text, most));

    private static Words In(string language) => Words.In(language);
}
