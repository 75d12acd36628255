using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Packs by name, in memory: those that ship, and those that a program adds.</summary>
/// <remarks>Immutable and thread-safe. A pack is read where it is included; what is wrong with it is told there.</remarks>
public sealed class PackLibrary : IPackSource
{
    private readonly ImmutableSortedDictionary<string, (ReadOnlyMemory<byte> Content, DocumentFormat Format)> _packs;

    private PackLibrary(ImmutableSortedDictionary<string, (ReadOnlyMemory<byte> Content, DocumentFormat Format)> packs) => _packs = packs;

    /// <summary>The packs that ship with this package. The default of every reading call.</summary>
    public static PackLibrary Shipped { get; } = new(ShippedPacks.All.ToImmutableSortedDictionary(
        pack => pack.Key, pack => ((ReadOnlyMemory<byte>)pack.Value, DocumentFormat.Yaml), StringComparer.Ordinal));

    /// <summary>The names there are, in order. Never empty.</summary>
    public IEnumerable<string> Names => _packs.Keys;

    /// <summary>The library with one pack more.</summary>
    /// <param name="name">The name to include it by: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="content">The pack, a claims document: UTF-8 with or without a byte order mark, or UTF-16 with one; at most 1 MiB.</param>
    /// <param name="format">What it is; by default it is looked at.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no name for a pack, or is taken; packs are not replaced, because documents rely on them.</exception>
    public PackLibrary With(string name, ReadOnlyMemory<byte> content, DocumentFormat format = DocumentFormat.Auto)
    {
        if (!Slug.IsValid(name))
        {
            throw new ArgumentException($"\"{name}\" is no name for a pack: a name is made of {Slug.Allowed}.", nameof(name));
        }

        return _packs.ContainsKey(name)
            ? throw new ArgumentException($"There is a pack \"{name}\" already.", nameof(name))
            : new PackLibrary(_packs.Add(name, (content.ToArray(), format)));
    }

    /// <inheritdoc/>
    public PackLookup Find(string name, string? from)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _packs.TryGetValue(name, out var pack)
            ? PackLookup.Found(name, pack.Content, pack.Format)
            : PackLookup.NotFound($"There is no pack \"{Shown.Short(name)}\"; there are {string.Join(", ", Names)}.", Names);
    }
}
