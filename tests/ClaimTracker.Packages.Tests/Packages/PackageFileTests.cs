using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace ClaimTracker.Packages.Tests;

public sealed class PackageFileTests(PackedFeed feed)
{
    public static TheoryData<string> Packages => [.. PackedFeed.Packages];

    public static TheoryData<string> Libraries => [.. PackedFeed.Packages.Where(package => package != "ClaimTracker.Cli")];

    // EF Core builds its model by reflection, and the tool is published by itself.
    public static TheoryData<string> Trimmable => ["ClaimTracker", "ClaimTracker.Documents", "ClaimTracker.Rendering", "ClaimTracker.Testing"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Metadata_TellsLicenceProjectTagsAndNotes(string package)
    {
        var metadata = PackageFile.Read(feed.FileOf(package)).Metadata;

        Assert.Equal("MIT", metadata["license"].Single().Value);
        Assert.Equal("expression", metadata["license"].Single().Attribute("type")!.Value);
        Assert.Equal("git", metadata["repository"].Single().Attribute("type")!.Value);
        Assert.All(
            new[] { "authors", "description", "projectUrl", "tags", "releaseNotes", "copyright" },
            element => Assert.NotEmpty(metadata[element].Single().Value));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Files_ReadmeIconAndChangelog_AreThoseOfTheRepository(string package)
    {
        var file = PackageFile.Read(feed.FileOf(package));
        var metadata = file.Metadata;

        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "src", package, "README.md")), file.Content(metadata["readme"].Single().Value));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "assets", "icon.png")), file.Content(metadata["icon"].Single().Value));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "CHANGELOG.md")), file.Content("CHANGELOG.md"));
    }

    [Fact]
    public void Icon_IsASquareOf128()
    {
        var icon = File.ReadAllBytes(Path.Combine(Repository.Root, "assets", "icon.png"));

        Assert.Equal([0, 0, 0, 128, 0, 0, 0, 128], icon[16..24]);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Files_Library_HasAssemblyDocumentationAndSymbols(string package)
    {
        Assert.Contains($"lib/net10.0/{package}.dll", PackageFile.Read(feed.FileOf(package)).Paths);
        Assert.Contains($"lib/net10.0/{package}.xml", PackageFile.Read(feed.FileOf(package)).Paths);
        Assert.Contains($"lib/net10.0/{package}.pdb", PackageFile.Read(feed.FileOf(package, "snupkg")).Paths);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Assembly_SaysThatItCanBeBuiltAgain(string package)
    {
        using var image = AssemblyOf(package);

        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Theory]
    [MemberData(nameof(Trimmable))]
    public void Assembly_SaysThatItTrimsAndCompilesToNativeCode(string package)
    {
        using var image = AssemblyOf(package);
        var metadata = image.GetMetadataReader();
        var attributes = string.Join('\n', metadata.CustomAttributes.Select(handle => Encoding.UTF8.GetString(metadata.GetBlobBytes(metadata.GetCustomAttribute(handle).Value))));

        Assert.Contains("IsTrimmable", attributes, StringComparison.Ordinal);
        Assert.Contains("IsAotCompatible", attributes, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Files_NoneOfThem_NamesAPlaceOnTheMachine(string package) => Assert.All(
        new[] { "nupkg", "snupkg" }.Where(extension => File.Exists(feed.FileOf(package, extension))).Select(extension => PackageFile.Read(feed.FileOf(package, extension))),
        file => Assert.All(
            file.Paths.Where(path => Path.GetFileName(path).StartsWith("ClaimTracker", StringComparison.Ordinal)),
            path => Assert.True(file.Content(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Repository.Root)) < 0, $"{package}: {path} names {Repository.Root}")));

    [Fact]
    public void Documents_CarriesTheSchema() => Assert.Equal(
        File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "schema", "claims-document.schema.json")),
        PackageFile.Read(feed.FileOf("ClaimTracker.Documents")).Content("schema/claims-document.schema.json"));

    [Fact]
    public void Testing_NeedsTheCoreAndNoTestFramework()
    {
        var needs = PackageFile.Read(feed.FileOf("ClaimTracker.Testing")).Metadata["dependencies"].Single().Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>();

        Assert.Equal(["ClaimTracker", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions"], needs.Order(StringComparer.Ordinal));
    }

    private PEReader AssemblyOf(string package) => new(new MemoryStream(PackageFile.Read(feed.FileOf(package)).Content($"lib/net10.0/{package}.dll")));
}
