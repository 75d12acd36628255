using System.Text.Json;

namespace ClaimTracker.Packages.Tests;

[Collection(nameof(EmbeddingPrograms))]
public sealed class BuiltProgramTests(EmbeddingPrograms programs, PackedFeed feed)
{
    public static TheoryData<string> Programs => [.. EmbeddingPrograms.Names];

    // Not a project of the repository, and not a package that the machine had before.
    [Theory]
    [MemberData(nameof(Programs))]
    public void Dependencies_Ours_ArePackagesOfThisRun(string name)
    {
        using var dependencies = JsonDocument.Parse(programs.DependenciesOf(name));

        var ours = dependencies.RootElement.GetProperty("libraries").EnumerateObject().Where(library => library.Name.StartsWith("ClaimTracker", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(ours);
        Assert.All(ours, library => Assert.EndsWith($"/{feed.Version}", library.Name, StringComparison.Ordinal));
        Assert.All(ours, library => Assert.Equal("package", library.Value.GetProperty("type").GetString()));
    }
}
