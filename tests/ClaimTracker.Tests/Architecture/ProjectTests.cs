using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace ClaimTracker.Tests.Architecture;

/// <summary>What each project under <c>src</c> may refer to. A project that is not in this table fails.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["ClaimTracker"] = ["FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["ClaimTracker.Documents"] = ["AngleSharp", "ClaimTracker", "CsvHelper", "YamlDotNet"],
        ["ClaimTracker.Testing"] = ["ClaimTracker"],
        ["ClaimTracker.EntityFrameworkCore"] =
            ["ClaimTracker", "Microsoft.EntityFrameworkCore.Design", "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL"],
        ["ClaimTracker.Rendering"] = ["ClaimTracker"],
        ["ClaimTracker.Cli"] = ["ClaimTracker", "ClaimTracker.Documents", "ClaimTracker.EntityFrameworkCore", "ClaimTracker.Rendering", "Spectre.Console", "System.CommandLine"],
    };

    [Fact]
    public void ProjectFile_EveryProject_RefersOnlyToWhatItMay() =>
        None.Of(
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            let project = Path.GetFileNameWithoutExtension(file)
            from reference in References(file)
            where !Allowed.GetValueOrDefault(project, []).Contains(reference)
            select $"{project} refers to {reference}");

    [Fact]
    public void ProjectFile_EveryProject_StandsInTheTable() =>
        Assert.Equal(
            Allowed.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    // Packages come in through other projects too, and only the compiled assembly tells whether they are used.
    [Theory]
    [InlineData("ClaimTracker")]
    [InlineData("ClaimTracker.Documents")]
    [InlineData("ClaimTracker.Testing")]
    [InlineData("ClaimTracker.Rendering")]
    public void Assembly_Compiled_RefersOnlyToWhatItMay(string project) =>
        None.Of(
            from reference in CompiledAssembly.Read(project).References
            where !IsFramework(reference) && !Allowed[project].Contains(reference)
            select $"{project} uses {reference}");

    [Theory]
    [InlineData("ClaimTracker")]
    [InlineData("ClaimTracker.Documents")]
    [InlineData("ClaimTracker.Testing")]
    [InlineData("ClaimTracker.EntityFrameworkCore")]
    [InlineData("ClaimTracker.Rendering")]
    [InlineData("ClaimTracker.Cli")]
    public void Files_EveryOne_DeclareTheNamespaceOfTheirProject(string project) =>
        None.Of(
            from file in new SourceFolder(Path.Combine(Repository.Root, "src", project)).Files
            where !(file.IsWithoutTypes && file.Namespaces.Count == 0)
            where file.Namespaces is not [var only] || !IsNamespaceOf(project, only)
            select $"{project}/{file.RelativePath} declares {(file.Namespaces.Count == 0 ? "no namespace" : string.Join(", ", file.Namespaces))}");

    // All of the core is one namespace; a satellite may have a namespace for each format.
    private static bool IsNamespaceOf(string project, string declared) =>
        declared == project || (project != "ClaimTracker" && declared.StartsWith(project + ".", StringComparison.Ordinal));

    private static IEnumerable<string> References(string projectFile) =>
        from element in XDocument.Load(projectFile).Descendants()
        where element.Name.LocalName is "PackageReference" or "ProjectReference" or "Reference" or "FrameworkReference"
        let include = (string)element.Attribute("Include")!
        select element.Name.LocalName == "ProjectReference" ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include;

    private static bool IsFramework(string assembly) => File.Exists(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), assembly + ".dll"));
}
