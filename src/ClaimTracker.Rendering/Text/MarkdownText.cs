using System.Text;

namespace ClaimTracker.Rendering;

/// <summary>Text as it may stand in Markdown: it makes no markup, no HTML, no link and no list, whatever it says.</summary>
internal static class MarkdownText
{
    private const string Escaped = "\\`*_{}[]#|~!^$=";

    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        var bare = BareLines(text);
        for (var i = 0; i < bare.Length; i++)
        {
            var letter = bare[i];
            if (letter == '<')
            {
                encoded.Append("&lt;");
            }
            else if (letter == '>')
            {
                encoded.Append("&gt;");
            }
            else if (letter == '&')
            {
                encoded.Append("&amp;");
            }
            else if (letter == ':' && bare.AsSpan(i).StartsWith("://", StringComparison.Ordinal))
            {
                // Some readers make links of bare addresses.
                encoded.Append("&#58;");
            }
            else if (letter == '@' || Escaped.Contains(letter, StringComparison.Ordinal) || (i == 0 && letter is '-' or '+') || (letter is '.' or ')' && i > 0 && IsNumber(bare.AsSpan(0, i))))
            {
                encoded.Append('\\').Append(letter);
            }
            else
            {
                encoded.Append(letter);
            }
        }

        return encoded.ToString();
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static string BareLines(string text) => text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? BareText.Of(text) : text;
}
