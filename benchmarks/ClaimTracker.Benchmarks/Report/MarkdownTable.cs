namespace ClaimTracker.Benchmarks;

/// <summary>A table in Markdown; the first column holds words, the others figures.</summary>
internal sealed class MarkdownTable(string title, params string[] columns)
{
    private readonly List<string[]> _rows = [];

    public string Title => title;

    public MarkdownTable Row(params string[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    public override string ToString() => string.Join('\n',
    [
        Line(columns),
        Line([.. columns.Select((_, place) => place == 0 ? "---" : "---:")]),
        .. _rows.Select(Line),
    ]);

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
