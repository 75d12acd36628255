using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>What a name in <c>include</c> stands for: a pack, or the reason why it stands for none.</summary>
public sealed class PackLookup
{
    private PackLookup(string? name = null, ReadOnlyMemory<byte> content = default, DocumentFormat format = default) =>
        (Name, Content, Format) = (name, content, format);

    /// <summary>Whether there is a pack.</summary>
    public bool IsFound => Name is not null;

    /// <summary>The name under which the pack was found; null where there is none.</summary>
    internal string? Name { get; }

    internal ReadOnlyMemory<byte> Content { get; }

    internal DocumentFormat Format { get; }

    /// <summary>Why there is none.</summary>
    internal string? Why { get; private init; }

    internal ImmutableArray<string> Known { get; private init; } = [];

    internal bool IsRefused { get; private init; }

    /// <summary>There is a pack.</summary>
    /// <param name="name">Its name: problems in it are told under it, and a pack that includes itself is known by it. For a file its path.</param>
    /// <param name="content">The pack, a claims document: UTF-8 with or without a byte order mark, or UTF-16 with one; at most 1 MiB, else it is a problem.</param>
    /// <param name="format">What it is; by default it is looked at.</param>
    public static PackLookup Found(string name, ReadOnlyMemory<byte> content, DocumentFormat format = DocumentFormat.Auto)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PackLookup(name, content, format);
    }

    /// <summary>There is no such pack (CT0005).</summary>
    /// <param name="why">One sentence that says so, and what there is.</param>
    /// <param name="known">The names there are, of which the nearest is told.</param>
    public static PackLookup NotFound(string why, params IEnumerable<string> known)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        ArgumentNullException.ThrowIfNull(known);
        return new PackLookup { Why = why, Known = [.. known] };
    }

    /// <summary>This is no name that may be included (CT0004), such as a path that leads out of a folder.</summary>
    /// <param name="why">One sentence that says so, and what is allowed.</param>
    public static PackLookup Refused(string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        return new PackLookup { Why = why, IsRefused = true };
    }
}
