namespace ClaimTracker.Tests.Architecture;

/// <summary>A top-level type of a compiled assembly with everything that it, and whatever is nested in it, uses.</summary>
internal sealed record CompiledType(
    TypeId Id,
    bool IsPublic,
    bool IsEmbedded,
    IReadOnlyList<TypeUse> Uses,
    IReadOnlyList<MethodUse> Calls)
{
    /// <summary>The name without namespace and arity.</summary>
    public string Name => Id.SimpleName;

    /// <summary>True for names that no source can contain, such as those of anonymous and file-local types.</summary>
    public bool HasCompilerName => Name.Contains('<', StringComparison.Ordinal);
}

/// <summary>A type as metadata names it: <c>System.Nullable`1</c>, nested types with a plus sign.</summary>
internal sealed record TypeId(string Assembly, string FullName)
{
    public TypeId Outermost => FullName.IndexOf('+', StringComparison.Ordinal) is > 0 and var end ? this with { FullName = FullName[..end] } : this;

    public string Namespace => Outermost.FullName.LastIndexOf('.') is > 0 and var end ? FullName[..end] : "";

    public string SimpleName
    {
        get
        {
            var name = Outermost.FullName[(Namespace.Length == 0 ? 0 : Namespace.Length + 1)..];
            return name.IndexOf('`', StringComparison.Ordinal) is > 0 and var end ? name[..end] : name;
        }
    }

    /// <summary>As the source has it: a file-local type without what the compiler put before its name.</summary>
    public string SourceName => SimpleName.StartsWith('<') && SimpleName.IndexOf("__", StringComparison.Ordinal) is > 0 and var end ? SimpleName[(end + 2)..] : SimpleName;
}

/// <summary>That a type is mentioned, and in which member: signatures, attributes and method bodies all count.</summary>
internal sealed record TypeUse(TypeId Type, string Where);

/// <summary>That a method is called or pointed to, such as <c>System.Linq.Enumerable.Order&lt;System.String&gt;(…)</c>.</summary>
/// <remarks>
/// <c>Method</c> tells the methods of one type apart, overloads and what the compiler made from them too, for rules on what may
/// not occur together; <c>Where</c> is the name for people.
/// </remarks>
internal sealed record MethodUse(string Type, string Name, IReadOnlyList<string> GenericArguments, IReadOnlyList<string> Parameters, int Method, string Where);
