using System.Text.RegularExpressions;

namespace ClaimTracker.Tests.Architecture;

/// <summary>The files of a project, by the name of the type that each is named after.</summary>
/// <remarks>
/// <c>Quantity.cs</c>, <c>Quantity.Parsing.cs</c> and <c>Quantity{T}.cs</c> are all named after <c>Quantity</c>. The folder of a
/// file is the topmost one: <c>Claims/Acts/Retraction.cs</c> lies in <c>Claims</c>.
/// </remarks>
internal sealed partial class SourceFolder
{
    private readonly ILookup<string, SourceFile> _byTypeName;

    public SourceFolder(string path)
    {
        Files = [.. Repository.SourceFiles(path).Select(file => SourceFile.Read(path, file))];
        _byTypeName = Files.ToLookup(file => file.TypeName, StringComparer.Ordinal);
    }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>The folder a type lives in, or what keeps us from telling.</summary>
    public (string? Folder, string? Fault) FolderOf(CompiledType type)
    {
        if (FileLocal().Match(type.Name) is { Success: true } local)
        {
            var owners = Files.Where(file => NotInIdentifiers().Replace(file.NameWithoutExtension, "_") == local.Groups[1].Value);
            return FolderOf(type, [.. owners]);
        }

        return FolderOf(type, [.. _byTypeName[type.Name].Where(file => file.Declares(type.Name))]);
    }

    private static (string? Folder, string? Fault) FolderOf(CompiledType type, IReadOnlyList<SourceFile> files) =>
        files.Select(file => file.TopFolder).Distinct(StringComparer.Ordinal).ToArray() switch
        {
            [] => (null, $"{type.Name} has no file of its own: one named {type.Name}.cs that declares it"),
            [""] => (null, $"{type.Name} lies in no folder, so it has no floor"),
            [var folder] => (folder, null),
            var several => (null, $"{type.Name} is spread over several folders: {string.Join(", ", several)}"),
        };

    // The compiler calls the file-local type T of A.B.cs <A_B>F, 64 hexadecimal digits, __T.
    [GeneratedRegex("^<([^<>]+)>F[0-9A-F]{64}__")]
    private static partial Regex FileLocal();

    [GeneratedRegex(@"[^\w]")]
    private static partial Regex NotInIdentifiers();
}
