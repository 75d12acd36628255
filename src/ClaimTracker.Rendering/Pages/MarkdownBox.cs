namespace ClaimTracker.Rendering;

/// <summary>Writes a board as a box in Markdown to paste into a story: what we know, what is disputed, what we don't know.</summary>
/// <remarks>Thread-safe. The same board gives the same text. What was told on background or off the record is left out as if it were not on record, with all that follows from it; look at the rest before it is published.</remarks>
/// <param name="templates">The templates; null for those that ship.</param>
public sealed class MarkdownBox(BoardTemplates? templates = null)
{
    private const string Box = "box.md.liquid";

    private readonly BoardTemplates _templates = templates ?? BoardTemplates.Shipped;

    /// <summary>The box.</summary>
    /// <exception cref="TemplateException">A template of the house cannot be read, or names something that there is not.</exception>
    public string Render(Board board)
    {
        using var box = new StringWriter();
        Write(box, board);
        return box.ToString();
    }

    /// <summary>Writes the box.</summary>
    /// <exception cref="TemplateException">A template of the house cannot be read, or names something that there is not.</exception>
    public void Write(TextWriter output, Board board)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(board);
        var scope = new LiquidScope(output, MarkdownText.Encode, name => _templates.Get($"{name}.md.liquid"));
        scope.Set("board", new BoardObjects(board.WithoutConfidences?.Value ?? board) { HasPictures = false }.Make());
        scope.Set("words", BoardObjects.Labels(board.Words));
        _templates.Get(Box).Render(scope);
    }
}
