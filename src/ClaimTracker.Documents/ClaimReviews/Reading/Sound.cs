using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Makes texts that can be written: half a character becomes the sign for what cannot be shown.</summary>
internal static class Sound
{
    public static string Text(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
            {
                continue;
            }

            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at++;
                continue;
            }

            return Mended(text);
        }

        return text;
    }

    private static string Mended(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(rune.ToString());
        }

        return result.ToString();
    }
}
