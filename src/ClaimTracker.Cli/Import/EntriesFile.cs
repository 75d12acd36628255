namespace ClaimTracker.Cli;

/// <summary>Tells a file of entries from a claims document.</summary>
internal static class EntriesFile
{
    private static readonly string[] Endings = [".jsonl", ".ndjson"];

    public static bool IsOne(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a stream begins as the line of an entry does; it stands at its beginning afterwards.</summary>
    public static bool IsOne(Stream content)
    {
        Span<byte> beginning = stackalloc byte[5];
        var length = content.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return beginning[..length].SequenceEqual("{\"v\":"u8);
    }
}
