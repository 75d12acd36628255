using System.Globalization;
using System.Text;

namespace ClaimTracker.Rendering;

/// <summary>Text for places where nothing can keep directions apart, such as the title of a page and labels of pictures: on one line, without marks of direction.</summary>
internal static class BareText
{
    public static string Of(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value is not 0xA0)
            {
                bare.Append(bare.Length > 0 && bare[^1] == ' ' ? string.Empty : " ");
            }
            else if (!IsHidden(rune))
            {
                bare.Append(rune.ToString());
            }
        }

        return bare.ToString().Trim();
    }

    // Joiners stay: some languages are spelled with them.
    private static bool IsHidden(Rune rune) =>
        rune.Value is not (0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D);
}
