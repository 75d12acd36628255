using System.Globalization;
using System.Text;

namespace ClaimTracker;

/// <summary>Text as it is compared: without differences of case, of compatible characters and of white space.</summary>
/// <remarks>Pure and thread-safe; never throws. Folding twice gives the same text as folding once.</remarks>
internal static class FoldedText
{
    // Normalising sorts the marks on a letter in quadratic time, so that a page of them would take seconds. No writing system
    // puts 30 on one letter (the bound of UAX #15, stream-safe text); what goes beyond is left out of the comparison.
    private const int MostMarks = 30;

    /// <summary>Folds a text: NFKC, case folding, runs of white space to one space, trimmed.</summary>
    /// <returns>The same instance where nothing had to change and the text is ASCII.</returns>
    internal static string Fold(string text)
    {
        if (IsFoldedAscii(text))
        {
            return text;
        }

        // Up first and then down, because several small letters can share one capital: σ and ς meet in Σ. Going down alone
        // would keep them apart. Afterwards once more NFKC: J̌ has no composed form but its small letter ǰ has.
        var folded = Sound(text).Normalize(NormalizationForm.FormKC)
            .ToUpperInvariant()
            .ToLowerInvariant()
            .Normalize(NormalizationForm.FormKC);
        return WithSingleSpaces(folded);
    }

    private static bool IsFoldedAscii(string text)
    {
        var afterSpace = true;
        foreach (var character in text)
        {
            if (character == ' ' ? afterSpace : character > '~' || char.IsWhiteSpace(character) || char.IsAsciiLetterUpper(character))
            {
                return false;
            }

            afterSpace = character == ' ';
        }

        return text.Length == 0 || !afterSpace;
    }

    // Enumerating runes turns lone surrogates into U+FFFD. String.Normalize refuses them, and the noncharacter U+FFFE.
    private static string Sound(string text)
    {
        var result = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (marks <= MostMarks)
            {
                Append(result, rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
            }
        }

        return result.ToString();
    }

    // Marks are counted again, because one of them can decompose into two.
    private static string WithSingleSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : 0;
            if (!Rune.IsWhiteSpace(rune))
            {
                if (marks <= MostMarks)
                {
                    Append(result, rune);
                }
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }

    // The halfwidth voiced marks of Japanese are letters that become marks under NFKC.
    private static bool IsMark(Rune rune) =>
        rune.Value >= 0x300
        && (rune.Value is 0xFF9E or 0xFF9F
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    private static void Append(StringBuilder result, Rune rune)
    {
        Span<char> characters = stackalloc char[2];
        result.Append(characters[..rune.EncodeToUtf16(characters)]);
    }
}
