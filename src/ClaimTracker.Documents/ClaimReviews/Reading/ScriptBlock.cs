using System.Net;
using System.Text;
using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Makes JSON of what stands in a script block, where wrappers, raw line breaks and character references keep it from being read.</summary>
internal static class ScriptBlock
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = ReviewLimits.Nesting };

    private static readonly string[] Openings = ["<![CDATA[", "<!--", "//", "/*", "*/"];

    private static readonly string[] Closings = ["]]>", "-->", "//", "/*", "*/", ";"];

    /// <summary>What stands in it; null where nothing helps.</summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="isMended">Whether it had to be mended.</param>
    public static JsonElement? Parse(string text, out bool isMended)
    {
        isMended = false;
        var plain = text.Trim('\uFEFF', ' ', '\t', '\r', '\n');
        if (TryParse(plain) is { } sound)
        {
            return sound;
        }

        isMended = true;
        var bare = Unwrapped(plain);
        return TryParse(bare) ?? TryParse(WithoutRawBreaks(bare)) ?? (MarkupText.HasReferences(bare) ? TryParse(WithoutRawBreaks(WebUtility.HtmlDecode(bare))) : null);
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(Sound.Text(text), Options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Unwrapped(string text)
    {
        var bare = text.AsSpan().Trim();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var opening in Openings)
            {
                while (bare.StartsWith(opening, StringComparison.Ordinal))
                {
                    bare = bare[opening.Length..].Trim();
                    changed = true;
                }
            }

            foreach (var closing in Closings)
            {
                while (bare.EndsWith(closing, StringComparison.Ordinal))
                {
                    bare = bare[..^closing.Length].Trim();
                    changed = true;
                }
            }
        }

        return bare.ToString();
    }

    // Inside texts, a line break or a tab as it is becomes an escape.
    private static string WithoutRawBreaks(string text)
    {
        var result = new StringBuilder(text.Length);
        var (inText, escaped) = (false, false);
        foreach (var character in text)
        {
            if (inText && character < ' ')
            {
                result.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
                escaped = false;
                continue;
            }

            inText = character == '"' && !escaped ? !inText : inText;
            escaped = character == '\\' && !escaped;
            result.Append(character);
        }

        return result.ToString();
    }
}
