using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimTracker.Cli;

/// <summary>Text from outside as it may go to a terminal: it cannot move the cursor, change colours, or reverse what stands beside it.</summary>
internal static class SafeText
{
    /// <summary>The text on one line, without space at its ends.</summary>
    public static string Line(string text) => Clean(text).Trim(' ');

    /// <summary>The text with its line breaks.</summary>
    public static string Lines(string text) => string.Join(Environment.NewLine, text.ReplaceLineEndings("\n").Split('\n').Select(Line));

    /// <summary>The text on one line. A run of white space is one space; control and direction characters are written as ⟨U+XXXX⟩.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        ReadOnlySpan<char> rest = text;
        while (rest.Length > 0)
        {
            var isSound = Rune.DecodeFromUtf16(rest, out var rune, out var length) == OperationStatus.Done;
            if (!isSound)
            {
                line.Append(Rune.ReplacementChar);
            }
            else if (IsBreakingSpace(rune))
            {
                line.Append(line.Length > 0 && line[^1] == ' ' ? "" : " ");
            }
            else if (IsHarmful(rune))
            {
                line.Append(CultureInfo.InvariantCulture, $"⟨U+{rune.Value:X4}⟩");
            }
            else
            {
                line.Append(rest[..length]);
            }

            rest = rest[length..];
        }

        return line.ToString();
    }

    private static bool IsBreakingSpace(Rune rune) =>
        rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029
        || (Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator && rune.Value is not (0xA0 or 0x202F));

    // Everything hidden, but the marks and joiners that some languages are spelled with.
    private static bool IsHarmful(Rune rune) =>
        rune.Value is not (0xAD or 0x200B or 0x200E or 0x200F or 0x61C or 0x2060) && HiddenCharacter.NameOf(rune) is not null;
}
