using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimTracker;

/// <summary>Text from outside as it may stand in a message: hidden characters are visible, and it is not long.</summary>
internal static class ShownText
{
    /// <summary>The text with hidden characters and lone surrogates as ⟨U+XXXX⟩, cut off with … after some characters.</summary>
    /// <param name="text">Any text; it need not be sound UTF-16.</param>
    /// <param name="most">How many characters (code points) are shown, from 1.</param>
    internal static string Of(ReadOnlySpan<char> text, int most = 100)
    {
        var shown = new StringBuilder();
        for (var count = 0; text.Length > 0; count++)
        {
            if (count == most)
            {
                return shown.Append('…').ToString();
            }

            var isSound = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
            if (isSound && HiddenCharacter.NameOf(rune) is null)
            {
                shown.Append(text[..length]);
            }
            else
            {
                shown.Append('⟨').Append(CodePoint(isSound ? rune.Value : text[0])).Append('⟩');
            }

            text = text[length..];
        }

        return shown.ToString();
    }

    /// <summary>The usual notation of a code point: U+ and at least four hexadecimal digits.</summary>
    internal static string CodePoint(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");
}
