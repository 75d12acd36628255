using System.Globalization;
using System.Text;

namespace ClaimTracker.Rendering;

/// <summary>How wide a text is at most, in whatever common sans-serif font it is shown. Widths are those of the widest of them, so that labels keep apart everywhere.</summary>
internal static class TextWidth
{
    private const string Narrow = "iljtfrI.,:;!'|()[]{}/\\-·’‘ії";
    private const string Wide = "mwMW@%—…щшжюмфШЩЖЮМФ";

    /// <summary>The width in pixels at a size in pixels.</summary>
    public static double Of(string text, double size, bool isBold = false)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width * size * (isBold ? 1.09 : 1);
    }

    /// <summary>The beginning of a text that is no wider than it may be; cut off with ….</summary>
    public static string Cut(string text, double size, double most, bool isBold = false)
    {
        if (Of(text, size, isBold) <= most)
        {
            return text;
        }

        var elements = StringInfo.ParseCombiningCharacters(text);
        var (low, high) = (0, elements.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Of(text[..elements[middle]], size, isBold) + Of("…", size, isBold) <= most ? (middle, high) : (low, middle - 1);
        }

        return $"{text[..elements[low]].TrimEnd()}…";
    }

    /// <summary>A text in lines that are no wider than they may be; what does not fit is cut off.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double most, int lines, bool isBold = false)
    {
        var all = new List<string>();
        var rest = text;
        while (rest.Length > 0 && all.Count < lines - 1 && Of(rest, size, isBold) > most)
        {
            var cut = Cut(rest, size, most, isBold).Length - 1;
            var space = rest.LastIndexOf(' ', Math.Clamp(cut, 0, rest.Length - 1));
            var end = space > 0 ? space : Math.Max(1, cut);
            all.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        if (rest.Length > 0)
        {
            all.Add(Cut(rest, size, most, isBold));
        }

        return all;
    }

    private static double Of(Rune rune) => rune.Value switch
    {
        < 0x10000 when Narrow.Contains((char)rune.Value, StringComparison.Ordinal) => 0.42,
        < 0x10000 when Wide.Contains((char)rune.Value, StringComparison.Ordinal) => 1.0,
        ' ' or 0xA0 => 0.34,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F or >= 0xFF00 => 1.05,
        _ when Rune.IsUpper(rune) => 0.76,
        >= 0x590 and <= 0x1100 => 0.75,
        _ => 0.64,
    };
}
