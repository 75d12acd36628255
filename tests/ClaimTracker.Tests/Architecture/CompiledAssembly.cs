using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ClaimTracker.Tests.Architecture;

/// <summary>What the compiler made of a project: its top-level types, what each of them uses, and the assemblies it refers to.</summary>
internal sealed class CompiledAssembly
{
    private CompiledAssembly(string name, IReadOnlyList<string> references, IReadOnlyList<CompiledType> types)
    {
        Name = name;
        References = references;
        Types = types;
    }

    public string Name { get; }

    public IReadOnlyList<string> References { get; }

    public IReadOnlyList<CompiledType> Types { get; }

    /// <summary>Reads an assembly that lies beside the running tests.</summary>
    public static CompiledAssembly Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return new CompiledAssembly(
            name,
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            [.. metadata.TypeDefinitions.Where(handle => !metadata.GetTypeDefinition(handle).IsNested).Select(handle => TypeReader.Read(image, metadata, handle))]);
    }
}
