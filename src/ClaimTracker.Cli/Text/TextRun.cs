using System.Text;

namespace ClaimTracker.Cli;

/// <summary>A piece of a line in one tone. Its text is never read as markup, and is safe to print.</summary>
internal readonly record struct TextRun
{
    public TextRun(string text, Tone tone)
    {
        Text = SafeText.Clean(text);
        Tone = tone;
    }

    /// <summary>The end of a line.</summary>
    public static TextRun LineBreak { get; } = new() { Text = Environment.NewLine };

    public string Text { get; private init; }

    public Tone Tone { get; }

    /// <summary>Whether this is the end of a line; other text has no line breaks.</summary>
    public bool IsLineBreak => ReferenceEquals(Text, LineBreak.Text);

    /// <summary>A part of this run, or several runs of its tone together.</summary>
    public TextRun Part(string text) => this with { Text = text };

    /// <summary>The same text with neighbours of one tone made one.</summary>
    public static IReadOnlyList<TextRun> Merge(IReadOnlyList<TextRun> runs)
    {
        if (runs.Count == 1)
        {
            return [runs[0]];
        }

        var merged = new List<TextRun>();
        for (var i = 0; i < runs.Count;)
        {
            var end = i + 1;
            while (end < runs.Count && runs[end].Tone == runs[i].Tone)
            {
                end++;
            }

            merged.Add(end == i + 1 ? runs[i] : runs[i].Part(Together(runs, i, end)));
            i = end;
        }

        return merged;
    }

    private static string Together(IReadOnlyList<TextRun> runs, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            text.Append(runs[i].Text);
        }

        return text.ToString();
    }

    public static implicit operator TextRun(string text) => new(text, Tone.Plain);
}
