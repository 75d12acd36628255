using System.Globalization;

namespace ClaimTracker.Rendering;

/// <summary>The beginning of a text, up to some characters and not in the middle of one.</summary>
internal static class ShortText
{
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var elements = StringInfo.ParseCombiningCharacters(text);
        return elements.Length <= most ? text : $"{text[..elements[Math.Max(0, most - 1)]].TrimEnd()}…";
    }
}
