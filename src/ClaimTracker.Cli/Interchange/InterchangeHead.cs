namespace ClaimTracker.Cli;

/// <summary>The beginning of some content, by which its format is known.</summary>
/// <param name="Path">The file that it comes from, or "-".</param>
/// <param name="Bytes">The first bytes, up to <see cref="Length"/>.</param>
internal readonly record struct InterchangeHead(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>So much is looked at: 64 KiB.</summary>
    public const int Length = 64 * 1024;

    /// <summary>The first bytes that are no white space and no byte order mark.</summary>
    public ReadOnlySpan<byte> Text
    {
        get
        {
            var bytes = Bytes.Span;
            bytes = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
            return bytes.TrimStart(" \t\r\n"u8);
        }
    }

    /// <summary>Whether it has some letters in it.</summary>
    public bool Has(ReadOnlySpan<byte> letters) => Bytes.Span.IndexOf(letters) >= 0;

    /// <summary>Whether the file is named so.</summary>
    public bool IsNamed(string ending) => Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
