using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>The packs that ship, as they stand in the assembly.</summary>
internal static class ShippedPacks
{
    private const string Ending = ".yaml";

    /// <summary>The documents by name.</summary>
    public static ImmutableSortedDictionary<string, byte[]> All { get; } = typeof(ShippedPacks).Assembly.GetManifestResourceNames()
        .Where(resource => resource.EndsWith(Ending, StringComparison.Ordinal))
        .ToImmutableSortedDictionary(resource => resource[..^Ending.Length], Content, StringComparer.Ordinal);

    private static byte[] Content(string resource)
    {
        using var stream = typeof(ShippedPacks).Assembly.GetManifestResourceStream(resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
