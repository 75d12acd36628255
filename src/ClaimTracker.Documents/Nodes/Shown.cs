using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Foreign text as it may appear in a sentence: on one line, and not too long.</summary>
internal static class Shown
{
    private const int MaxLength = 60;

    internal static string Short(string text)
    {
        var cut = text.Length <= MaxLength ? text : string.Concat(Prefix(text, MaxLength), "…");
        return cut.AsSpan().ContainsAnyInRange('\0', '\u001f') ? Flat(cut) : cut;
    }

    /// <summary>The first <paramref name="length"/> code units, less a half surrogate pair at the end.</summary>
    internal static string Prefix(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string Flat(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            flat.Append(character < ' ' ? ' ' : character);
        }

        return flat.ToString();
    }
}
