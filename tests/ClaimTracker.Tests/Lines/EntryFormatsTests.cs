namespace ClaimTracker.Tests;

/// <summary>Every kind of entry has a format, and every value of an enum a word.</summary>
public sealed class EntryFormatsTests
{
    [Fact]
    public void All_EveryKindOfEntry_HasOneFormat() =>
        Assert.Equal(EntryKinds.All.Order(StringComparer.Ordinal), EntryFormats.All.Select(format => format.Entry.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void All_Kinds_AreNamedLikeTheirTypes() =>
        Assert.All(EntryFormats.All, format => Assert.Equal(char.ToLowerInvariant(format.Entry.Name[0]) + format.Entry.Name[1..], format.Kind));

    [Fact]
    public void Words_EveryValueOfEveryEnum_HasTheWordThatDocumentsAndReportsHave()
    {
        AssertComplete(LineWords.EntityKinds);
        AssertComplete(LineWords.AnswerKinds);
        AssertComplete(LineWords.Cardinalities);
        AssertComplete(LineWords.Timings);
        AssertComplete(LineWords.Forces);
        AssertComplete(LineWords.Certainties);
        AssertComplete(LineWords.Natures);
        AssertComplete(LineWords.Forms);
        AssertComplete(LineWords.CounterclaimKinds);
        AssertComplete(LineWords.Statuses);
        AssertComplete(LineWords.Relations);
        AssertComplete(LineWords.Verdicts);
        AssertComplete(LineWords.Manners);
        AssertComplete(LineWords.Terms);
        AssertComplete(LineWords.Texts);
    }

    [Fact]
    public void WordTables_AllOfThem_AreLookedAtAbove() =>
        Assert.Equal(15, typeof(LineWords).GetProperties().Length);

    private static void AssertComplete<T>(WordTable<T> words)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();

        Assert.Equal(values.Select(value => char.ToLowerInvariant($"{value}"[0]) + $"{value}"[1..]), words.All);
        Assert.All(values, value => Assert.Equal((true, value), (words.TryRead(words.Of(value), out var read), read)));
        Assert.False(words.TryRead("no such word", out _));
    }
}
