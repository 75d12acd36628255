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

    public string Text { get; private init; }

    public Style Style { get; }

    /// <summary>A part of this run, or several runs of its style together.</summary>
    public TextRun Part(string text) => this with { Text = text };

    /// <summary>The same text with neighbours of one style made one.</summary>
    public static IReadOnlyList<TextRun> Merge(IEnumerable<TextRun> runs)
    {
        var merged = new List<TextRun>();
        var text = new StringBuilder();
        TextRun? last = null;
        foreach (var run in runs)
        {
            if (last is { } before && !before.Style.Equals(run.Style))
            {
                merged.Add(before.Part(text.ToString()));
                text.Clear();
            }

            text.Append(run.Text);
            last = run;
        }

        if (last is { } end)
        {
            merged.Add(end.Part(text.ToString()));
        }

        return merged;
    }

    public static implicit operator TextRun(string text) => new(text, Style.Plain);
}
