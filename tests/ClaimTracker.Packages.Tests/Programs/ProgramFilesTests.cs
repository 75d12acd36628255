using System.Xml.Linq;

namespace ClaimTracker.Packages.Tests;

public sealed class ProgramFilesTests
{
    public static TheoryData<string> Programs => [.. EmbeddingPrograms.Names];

    [Fact]
    public void Programs_AreThree() => Assert.Equal(["console", "host", "web"], EmbeddingPrograms.Names);

    [Theory]
    [MemberData(nameof(Programs))]
    public void Project_RefersToPackagesOnlyAndToOursAsTheyAreNow(string name)
    {
        var references = XDocument.Load(Path.Combine(EmbeddingPrograms.Source, name, $"{name}.csproj")).Descendants().Where(element => element.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)).ToArray();

        Assert.All(references, reference => Assert.Equal("PackageReference", reference.Name.LocalName));
        Assert.All(
            references.Where(reference => PackedFeed.Packages.Contains((string)reference.Attribute("Include")!)),
            reference => Assert.Equal(PackedFeed.RepositoryVersion, (string?)reference.Attribute("Version")));
        Assert.Contains(references, reference => PackedFeed.Packages.Contains((string)reference.Attribute("Include")!));
    }
}
