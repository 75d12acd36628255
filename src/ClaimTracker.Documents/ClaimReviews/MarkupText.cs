using System.Net;
using System.Text;

namespace ClaimTracker.Documents;

/// <summary>Takes the mark-up out of a text, so that nothing of it can run where the text is shown.</summary>
internal static class MarkupText
{
    private const int Passes = 4;

    private static readonly string[] NotText = ["script", "style", "iframe", "object", "template", "noscript"];

    /// <summary>Whether decoding character references changes the text.</summary>
    public static bool HasReferences(string text) => text.Contains('&', StringComparison.Ordinal) && WebUtility.HtmlDecode(text) != text;

    /// <summary>Whether there is something that a browser would take for a tag.</summary>
    public static bool HasTags(string text) => IndexOfTag(text, 0) >= 0;

    /// <summary>The text as readers see it: one line, no tags, no references, no control characters.</summary>
    public static string Clean(string text)
    {
        var clean = text;
        for (var pass = 0; pass < Passes && (HasReferences(clean) || HasTags(clean)); pass++)
        {
            clean = WithoutTags(WebUtility.HtmlDecode(WithoutTags(clean)));
        }

        // What only comes to light pass after pass was put there to deceive.
        return OneLine(HasTags(clean) ? clean.Replace("<", " ", StringComparison.Ordinal) : clean);
    }

    private static string WithoutTags(string text)
    {
        if (!HasTags(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var at = 0;
        while (IndexOfTag(text, at) is >= 0 and var tag)
        {
            result.Append(text, at, tag - at).Append(' ');
            at = EndOfTag(text, tag);
            if (NotText.FirstOrDefault(name => IsTag(text, tag, name)) is { } hidden)
            {
                at = EndOfElement(text, at, hidden);
            }
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static int EndOfTag(string text, int tag) => text.IndexOf('>', tag) is >= 0 and var end ? end + 1 : text.Length;

    private static int EndOfElement(string text, int at, string name) =>
        text.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase) is >= 0 and var close ? EndOfTag(text, close) : text.Length;

    private static bool IsTag(string text, int tag, string name) =>
        string.Compare(text, tag + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (tag + 1 + name.Length == text.Length || !char.IsAsciiLetterOrDigit(text[tag + 1 + name.Length]));

    private static int IndexOfTag(string text, int from)
    {
        for (var at = text.IndexOf('<', from); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?')
            {
                return at;
            }
        }

        return -1;
    }

    private static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString().TrimEnd();
    }
}
