namespace ClaimTracker.Documents.Tests;

public sealed class WireWordTests
{
    public static TheoryData<Type> ClosedLists =>
        [.. new[] { typeof(Claim), typeof(ClaimsDocument) }.SelectMany(type => type.Assembly.GetExportedTypes()).Where(type => type.IsEnum)];

    // Words are looked up by the value, and values by the place of the word.
    [Theory]
    [MemberData(nameof(ClosedLists))]
    public void ValuesOfAClosedList_AreZeroOneTwoAndSoOn(Type list)
    {
        Assert.Equal(typeof(int), Enum.GetUnderlyingType(list));
        Assert.Equal(Enumerable.Range(0, Enum.GetNames(list).Length), Enum.GetNames(list).Select(name => (int)Enum.Parse(list, name)));
    }

    [Fact]
    public void Of_AnyValue_IsReadBack() =>
        Assert.All(Enum.GetValues<QuestionState>(), state => Assert.Equal(state, WireWord.Read<QuestionState>(WireWord.Of(state))));

    [Theory]
    [InlineData("possiblyDisputed", QuestionState.PossiblyDisputed)]
    [InlineData("PossiblyDisputed", null)]
    [InlineData("disputed ", null)]
    [InlineData("1", null)]
    [InlineData("", null)]
    public void Read_AWord_IsTheValueOrNull(string word, QuestionState? expected) => Assert.Equal(expected, WireWord.Read<QuestionState>(word));
}
