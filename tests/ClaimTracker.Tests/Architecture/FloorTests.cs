namespace ClaimTracker.Tests.Architecture;

/// <summary>The core, floor by floor: a folder sees only the folders below it.</summary>
public sealed class FloorTests
{
    /// <summary>Lowest first. A new folder gets its place here and in CONTRIBUTING.md.</summary>
    private static readonly string[] Floors =
    [
        "Columns",
        "Problems",
        "Text",
        "Time",
        "Entities",
        "Questions",
        "Desk",
        "Relations",
        "Claims",
        "Entries",
        "Storage",
        "Explanations",
        "Comparisons",
        "Positions",
        "Findings",
        "Impacts",
        "Changes",
        "Ledger",
        "Lines",
        "Stores",
        "Validation",
        "DependencyInjection",
    ];

    private static readonly CompiledAssembly Core = CompiledAssembly.Read("ClaimTracker");

    private static readonly SourceFolder Source = new(Path.Combine(Repository.Root, "src", "ClaimTracker"));

    [Fact]
    public void Core_EveryType_UsesOnlyItsOwnFloorAndLowerOnes() =>
        None.Of(new FloorCheck(Floors).Faults(Core.Types, Source));

    [Theory]
    [InlineData("FluentValidation", "Validation")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions", "DependencyInjection")]
    public void Core_Package_IsSeenByOneFolderOnly(string package, string onlyFolder) =>
        None.Of(
            from type in Core.Types
            from use in type.Uses
            where use.Type.Assembly == package && Source.FolderOf(type).Folder != onlyFolder
            select $"{type.Name} uses {use.Type.SimpleName} of {package}, which only {onlyFolder}/ may see; in {use.Where}");

    [Fact]
    public void Core_PublicTypes_OneFileEach() =>
        None.Of(
            from file in Source.Files
            let types = Core.Types.Where(type => type.IsPublic && file.Declares(type.Name)).Select(type => type.Name).Distinct().ToArray()
            where types.Length > 1
            select $"{file.RelativePath} declares {string.Join(" and ", types)}");
}
