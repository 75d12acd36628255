using System.Text;

namespace ClaimTracker;

/// <summary>Tells the scripts apart that are used to imitate one another.</summary>
/// <remarks>
/// Source: Unicode 16, Scripts.txt, for letters. Beyond it, mathematical letters count as Latin or Greek: Unicode calls them
/// common, but they pass for those scripts. The micro sign U+00B5 stays common, since it is typed for a unit.
/// </remarks>
internal static class Scripts
{
    /// <summary>The script of a letter. Meaningless for anything but letters and letter-like numbers (Ⅳ).</summary>
    internal static Script Of(Rune letter)
    {
        var value = letter.Value;
        return value < 0x370 ? OfLatinBlocks(value)
            : IsGreek(value) ? Script.Greek
            : IsCyrillic(value) ? Script.Cyrillic
            : IsLaterLatin(value) ? Script.Latin
            : Script.Other;
    }

    // Of the modifier letters U+02B0 to U+02FF only some are Latin; the apostrophe of Ukrainian (U+02BC) is common.
    private static Script OfLatinBlocks(int value) => value is
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or 0xAA or 0xBA or (>= 0xC0 and <= 0x2B8 and not (0xD7 or 0xF7))
        or (>= 0x2E0 and <= 0x2E4)
        ? Script.Latin
        : Script.Other;

    private static bool IsGreek(int value) => value is
        (>= 0x370 and <= 0x3FF and not (>= 0x3E2 and <= 0x3EF) and not 0x374)
        or (>= 0x1D26 and <= 0x1D2A) or (>= 0x1D5D and <= 0x1D61) or (>= 0x1D66 and <= 0x1D6A) or 0x1DBF
        or (>= 0x1F00 and <= 0x1FFF) or 0x2126 or 0xAB65
        or (>= 0x10140 and <= 0x1018E) or (>= 0x1D6A8 and <= 0x1D7CB);

    private static bool IsCyrillic(int value) => value is
        (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F) or 0x1D2B or 0x1D78
        or (>= 0x2DE0 and <= 0x2DFF) or (>= 0xA640 and <= 0xA69F) or (>= 0x1E030 and <= 0x1E08F);

    // Asked after Greek and Cyrillic, whose letters stand scattered through the phonetic blocks U+1D00 to U+1DBF.
    private static bool IsLaterLatin(int value) => value is
        (>= 0x1D00 and <= 0x1DBF) or (>= 0x1E00 and <= 0x1EFF) or 0x2071 or 0x207F or (>= 0x2090 and <= 0x209C)
        or 0x212A or 0x212B or 0x2132 or 0x214E or (>= 0x2160 and <= 0x2188)
        or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA722 and <= 0xA7FF and not 0xA788) or (>= 0xAB30 and <= 0xAB6F)
        or (>= 0xFB00 and <= 0xFB06) or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A)
        or (>= 0x10780 and <= 0x107BF) or (>= 0x1D400 and <= 0x1D6A5) or (>= 0x1DF00 and <= 0x1DFFF);
}
