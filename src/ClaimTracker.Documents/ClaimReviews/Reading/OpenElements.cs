namespace ClaimTracker.Documents;

/// <summary>Counts, before a page is parsed, how many of its elements are left open: a parser looks through all of these at each tag, so that very many would keep it busy for hours.</summary>
internal static class OpenElements
{
    /// <summary>How many may be open at the same time, by count of tags.</summary>
    public const int Most = 10_000;

    private const int LongestName = 8;

    // Those without content, and those that end when the next of them begins.
    private static readonly HashSet<string> NeverDeep = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "td", "th", "tr", "track", "wbr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = NeverDeep.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more are open somewhere than may be. Bytes are read as letters, those of two-byte encodings too.</summary>
    public static bool AreTooMany(ReadOnlySpan<byte> html)
    {
        Span<char> name = stackalloc char[LongestName];
        var open = 0;
        for (var at = html.IndexOf((byte)'<'); at >= 0; at = Next(html, at))
        {
            var rest = html[(at + 1)..].TrimStart((byte)0);
            if (rest is [(byte)'/', ..])
            {
                open = Math.Max(0, open - 1);
            }
            else if (IsLetter(rest) && !Names.Contains(NameIn(rest, name)) && ++open > Most)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(ReadOnlySpan<byte> html, int at) => html[(at + 1)..].IndexOf((byte)'<') is >= 0 and var further ? at + 1 + further : -1;

    private static bool IsLetter(ReadOnlySpan<byte> rest) => rest is [var first, ..] && char.IsAsciiLetter((char)first);

    private static ReadOnlySpan<char> NameIn(ReadOnlySpan<byte> rest, Span<char> name)
    {
        var length = 0;
        foreach (var unit in rest)
        {
            if (unit == 0)
            {
                continue;
            }

            if (!char.IsAsciiLetterOrDigit((char)unit) || length == name.Length)
            {
                break;
            }

            name[length++] = (char)unit;
        }

        return name[..length];
    }
}
