using System.Text;
using Spectre.Console;

namespace ClaimTracker.Cli;

/// <summary>A piece of a line in one style. Its text is never read as markup, and is safe to print.</summary>
internal readonly record struct TextRun
{
    public TextRun(string text, Style style)
    {
        Text = SafeText.Clean(text);
        Style = style;
    }

    public string Text { get; }

    public Style Style { get; }

    /// <summary>The same text with neighbours of one style made one.</summary>
    public static IReadOnlyList<TextRun> Merge(IEnumerable<TextRun> runs)
    {
        var merged = new List<TextRun>();
        var text = new StringBuilder();
        Style? style = null;
        foreach (var run in runs)
        {
            if (style is { } current && !current.Equals(run.Style))
            {
                merged.Add(new TextRun(text.ToString(), current));
                text.Clear();
            }

            text.Append(run.Text);
            style = run.Style;
        }

        if (style is { } last)
        {
            merged.Add(new TextRun(text.ToString(), last));
        }

        return merged;
    }

    public static implicit operator TextRun(string text) => new(text, Style.Plain);
}
