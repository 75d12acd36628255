using System.Text;
using AngleSharp.Html.Parser;

namespace ClaimTracker.Documents;

/// <summary>The text of a page, in which positions are counted.</summary>
/// <remarks>Thread-safe. Nothing of the page is run, and nothing that it names is loaded.</remarks>
public static class PageText
{
    /// <summary>How long a page may be: 16,777,216 UTF-16 code units.</summary>
    public const int MaxHtmlLength = 16 * 1024 * 1024;

    /// <summary>The text of the body of a page: tags taken away, character references replaced, white space as it stands, without scripts, styles and templates.</summary>
    /// <param name="html">The page; at most <see cref="MaxHtmlLength"/>.</param>
    /// <returns>Never null; cut off at <see cref="PassageFinder.MaxTextLength"/>. What stands in more than 512 elements inside one another is left out.</returns>
    /// <exception cref="ArgumentException"><paramref name="html"/> is too long, or leaves very many elements open.</exception>
    public static string OfHtml(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        if (html.Length > MaxHtmlLength)
        {
            throw new ArgumentException($"The page has {html.Length} code units; at most {MaxHtmlLength} are read.", nameof(html));
        }

        if (OpenElements.AreTooMany(Encoding.UTF8.GetBytes(html)))
        {
            throw new ArgumentException($"More than {OpenElements.Most} elements of the page are left open.", nameof(html));
        }

        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        return page.Body is { } body ? PageWalk.Text(body, PassageFinder.MaxTextLength) : string.Empty;
    }
}
