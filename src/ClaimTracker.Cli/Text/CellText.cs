using System.Globalization;
using Spectre.Console.Rendering;

namespace ClaimTracker.Cli;

/// <summary>Text as a terminal shows it: characters that take one column, two, or none.</summary>
internal static class CellText
{
    /// <summary>How many columns a text takes.</summary>
    public static int Cells(string text) => IsNarrow(text) ? text.Length : new Segment(text).CellCount();

    /// <summary>The characters as readers see them: a letter with its accents is one.</summary>
    public static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    /// <summary>A text without spaces in pieces: all of it where nothing in it is wide, else its characters.</summary>
    public static IEnumerable<string> Pieces(string text) => text.Length == 0 ? [] : IsNarrow(text) ? [text] : Elements(text);

    /// <summary>Whether a line may end between two pieces: beside a wide character, but not before what closes nor after what opens.</summary>
    public static bool MayBreak(string before, string after) =>
        (IsWide(before) || IsWide(after))
        && CategoryOf(before, before.Length - 1) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation)
        && CategoryOf(after, 0) is not (
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.ModifierLetter);

    private static bool IsWide(string piece) => !IsNarrow(piece) && Cells(piece) > 1;

    private static UnicodeCategory CategoryOf(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index);

    // Latin letters and signs, dashes and quotation marks take one column each, and none of them joins with another.
    private static bool IsNarrow(string text)
    {
        foreach (var character in text)
        {
            if (character is (< ' ' or > '\u02FF') and not (>= '\u2010' and <= '\u2027'))
            {
                return false;
            }
        }

        return true;
    }
}
