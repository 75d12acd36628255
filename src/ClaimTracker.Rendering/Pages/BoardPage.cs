using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Rendering;

/// <summary>Writes a board as one HTML file that needs nothing else: no script, no request, a strict Content-Security-Policy.</summary>
/// <remarks>Thread-safe. The same board gives the same bytes. Cost: the length of the page.</remarks>
/// <param name="templates">The templates; null for those that ship.</param>
/// <example><code>File.WriteAllText("board.html", new BoardPage().Render(Board.Of(ledger)));</code></example>
public sealed class BoardPage(BoardTemplates? templates = null)
{
    private const string Page = "board.html.liquid";
    private const string Style = "style.css.liquid";

    private readonly BoardTemplates _templates = templates ?? BoardTemplates.Shipped;

    /// <summary>The page.</summary>
    /// <exception cref="TemplateException">A template of the house cannot be read, or names something that there is not.</exception>
    public string Render(Board board)
    {
        using var page = new StringWriter();
        Write(page, board);
        return page.ToString();
    }

    /// <summary>Writes the page.</summary>
    /// <exception cref="TemplateException">A template of the house cannot be read, or names something that there is not.</exception>
    public void Write(TextWriter output, Board board)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(board);
        var style = RenderStyle();
        var scope = new LiquidScope(output, HtmlText.Encode, name => _templates.Get($"{name}.html.liquid"));
        scope.Set("board", new BoardObjects(board).Make());
        scope.Set("words", BoardObjects.Labels(board.Words));
        scope.Set("style", new Markup(style));
        scope.Set("style_hash", $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}");
        _templates.Get(Page).Render(scope);
    }

    // A style sheet has no place for texts of a ledger; it sees nothing.
    private string RenderStyle()
    {
        using var style = new StringWriter();
        _templates.Get(Style).Render(new LiquidScope(style, HtmlText.Encode, name => _templates.Get($"{name}.css.liquid")));
        return style.ToString();
    }
}
