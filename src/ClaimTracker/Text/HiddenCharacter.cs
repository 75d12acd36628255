using System.Globalization;
using System.Text;

namespace ClaimTracker;

/// <summary>Characters that a reader cannot see, or that change how the text around them is shown.</summary>
/// <remarks>
/// The joiners U+200C and U+200D are not among them: Persian and the languages of India are spelled with them, and emoji built.
/// Source: Unicode 16, general category and the property Default_Ignorable_Code_Point.
/// </remarks>
internal static class HiddenCharacter
{
    /// <summary>What the hidden character is called, such as "right-to-left override"; null where it is an ordinary one.</summary>
    internal static string? NameOf(Rune rune) => rune.Value switch
    {
        0x200C or 0x200D => null,
        0x00 => "null",
        0x09 => "tab",
        0x0A => "line feed",
        0x0D => "carriage return",
        0xAD => "soft hyphen",
        0x34F => "combining grapheme joiner",
        0x61C => "Arabic letter mark",
        0x115F or 0x1160 or 0x3164 or 0xFFA0 => "Hangul filler",
        0x17B4 or 0x17B5 => "Khmer inherent vowel",
        0x180E => "Mongolian vowel separator",
        0x200B => "zero width space",
        0x200E => "left-to-right mark",
        0x200F => "right-to-left mark",
        0x2028 => "line separator",
        0x2029 => "paragraph separator",
        0x202A => "left-to-right embedding",
        0x202B => "right-to-left embedding",
        0x202C => "pop directional formatting",
        0x202D => "left-to-right override",
        0x202E => "right-to-left override",
        0x2060 => "word joiner",
        >= 0x2061 and <= 0x2064 => "invisible operator",
        0x2066 => "left-to-right isolate",
        0x2067 => "right-to-left isolate",
        0x2068 => "first strong isolate",
        0x2069 => "pop directional isolate",
        0xFEFF => "zero width no-break space",
        >= 0xE0000 and <= 0xE007F => "tag character",
        0x2065 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0080 and <= 0xE00FF) or (>= 0xE01F0 and <= 0xE0FFF) => "character of no width",
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Control => "control character",
            UnicodeCategory.Format => "format character",
            _ => null,
        },
    };
}
