namespace ClaimTracker.Cli;

/// <summary>Lines of text, broken between words to fit a width. No line ends in a space.</summary>
/// <remarks>A no-break space keeps words together and is printed as a space. Wide characters count as two columns. Text is never read as markup.</remarks>
internal sealed class Page(int width)
{
    private readonly List<TextRun> _runs = [];
    private bool _isBlank;

    /// <summary>What stands on it, ends of lines included.</summary>
    public IReadOnlyList<TextRun> Runs => _runs;

    /// <summary>Parts what follows from what stands above, with one empty line at most.</summary>
    public void Gap()
    {
        if (!_isBlank)
        {
            _runs.Add(TextRun.LineBreak);
            _isBlank = true;
        }
    }

    /// <summary>Adds a paragraph.</summary>
    /// <param name="indent">How many columns stand free on the left.</param>
    /// <param name="runs">The text; nothing is added when it is empty.</param>
    public void Add(int indent, params IEnumerable<TextRun> runs) => Add(indent, string.Empty, runs);

    /// <summary>Adds an item of a list: its later lines stand under the text of the first, not under the dash.</summary>
    public void AddItem(int indent, params IEnumerable<TextRun> runs) => Add(indent, "- ", runs);

    private void Add(int indent, string bullet, IEnumerable<TextRun> runs)
    {
        var words = Word.In(runs);
        if (words.Count == 0)
        {
            return;
        }

        var start = indent + bullet.Length;
        _runs.Add(new string(' ', indent) + bullet);
        foreach (var line in LineBreaker.Break(words, Math.Max(width - start, 1)))
        {
            if (line.IsContinued)
            {
                _runs.Add(TextRun.LineBreak);
                _runs.Add(new string(' ', start));
            }

            foreach (var run in TextRun.Merge(line.Runs))
            {
                _runs.Add(run.Part(run.Text.Replace('\u00A0', ' ')));
            }
        }

        _runs.Add(TextRun.LineBreak);
        _isBlank = false;
    }
}
