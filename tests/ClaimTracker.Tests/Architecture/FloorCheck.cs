namespace ClaimTracker.Tests.Architecture;

/// <summary>Tells which types look up the building: a type may use what lies on its own floor and below it.</summary>
/// <param name="floors">Top-level folders, lowest first.</param>
internal sealed class FloorCheck(IReadOnlyList<string> floors)
{
    /// <summary>One line per fault, sorted; a type whose floor cannot be told is a fault.</summary>
    public IReadOnlyList<string> Faults(IReadOnlyList<CompiledType> types, SourceFolder source)
    {
        var faults = new List<string>();
        var folders = new Dictionary<TypeId, string>();
        var own = types.Select(type => type.Id).ToHashSet();
        foreach (var type in types.Where(type => !IsLeftOut(type, own)))
        {
            var (folder, fault) = source.FolderOf(type);
            if (folder is not null && !floors.Contains(folder))
            {
                fault = $"{type.Name} lies in {folder}, which is not one of the floors: {string.Join(", ", floors)}";
            }

            if (fault is null)
            {
                folders.Add(type.Id, folder!);
            }
            else
            {
                faults.Add(fault);
            }
        }

        faults.AddRange(types.Where(type => folders.ContainsKey(type.Id)).SelectMany(type => LooksUp(type, folders)));
        faults.Sort(StringComparer.Ordinal);
        return faults;
    }

    /// <summary>What the compiler adds on its own account and no source file could hold.</summary>
    /// <remarks>
    /// Types embedded by the compiler go by name. Other types with a compiler's name, such as anonymous types, inline arrays and generated
    /// regular expressions, are left out only while they use none of ours: then nothing can escape through them.
    /// </remarks>
    private static bool IsLeftOut(CompiledType type, HashSet<TypeId> own) =>
        type.IsEmbedded
        || type.Id.FullName is "<Module>" or "<PrivateImplementationDetails>" or "Microsoft.CodeAnalysis.EmbeddedAttribute"
            or "System.Runtime.CompilerServices.RefSafetyRulesAttribute"
        || (type.HasCompilerName && type.Uses.All(use => use.Type == type.Id || !own.Contains(use.Type) || IsCompilerNamed(use.Type)));

    private static bool IsCompilerNamed(TypeId type) => type.SimpleName.Contains('<', StringComparison.Ordinal);

    private IEnumerable<string> LooksUp(CompiledType type, Dictionary<TypeId, string> folders) =>
        from use in type.Uses
        where folders.ContainsKey(use.Type) && Height(folders[use.Type]) > Height(folders[type.Id])
        group use.Where by use.Type into uses
        select $"{type.Id.SourceName} ({folders[type.Id]}) uses {uses.Key.SourceName} ({folders[uses.Key]}), in {Places(uses)}";

    private static string Places(IEnumerable<string> places) =>
        string.Join(", ", places.Select(place => place.Length == 0 ? "its declaration" : place).Distinct().Order(StringComparer.Ordinal));

    private int Height(string folder)
    {
        for (var floor = 0; floor < floors.Count; floor++)
        {
            if (floors[floor] == folder)
            {
                return floor;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(folder), folder, "Not one of the floors.");
    }
}
