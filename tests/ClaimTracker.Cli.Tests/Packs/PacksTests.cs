using ClaimTracker.Documents;

namespace ClaimTracker.Cli.Tests.Packs;

public sealed class PacksTests
{
    public static TheoryData<string> Names => [.. PackLibrary.Shipped.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Packs_List_NamesPackWordsAndQuestions(string name)
    {
        var pack = QuestionPacks.All.Single(pack => pack.Name == name);

        var result = Cli.Run("packs");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains($"{name} – {pack.Title}", result.Lines);
        Assert.All(pack.Questions, question => Assert.Contains(question.Id.ToString(), result.Flat, StringComparison.Ordinal));
        Assert.All(pack.Parameters, parameter => Assert.Contains($"{parameter.Key} ({parameter.Value})", result.Flat, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Packs_OnePack_IsADocumentThatCanBeChecked(string name)
    {
        var printed = Cli.Run("packs", name);

        Assert.Equal(0, printed.ExitCode);
        Assert.Equal(0, Cli.Run(["check", "-"], printed.Bytes).ExitCode);
    }

    [Fact]
    public void Packs_UnknownPack_NamesTheNearest()
    {
        var result = Cli.Run("packs", "casulties");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Did you mean \"casualties\"?", result.Error, StringComparison.Ordinal);
    }
}
