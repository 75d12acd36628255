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

    public static implicit operator TextRun(string text) => new(text, Style.Plain);
}
