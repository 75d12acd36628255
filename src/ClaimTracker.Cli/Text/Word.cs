namespace ClaimTracker.Cli;

/// <summary>What stays together on a line: letters up to a space, or one character of a script that is written without spaces.</summary>
/// <param name="Runs">The text; a word can change its tone in the middle.</param>
/// <param name="Cells">How many columns it takes.</param>
/// <param name="HasSpaceBefore">Whether a space parts it from the word before.</param>
internal sealed record Word(IReadOnlyList<TextRun> Runs, int Cells, bool HasSpaceBefore)
{
    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<Word> In(IEnumerable<TextRun> runs)
    {
        var words = new List<Word>();
        var parts = new List<TextRun>();
        var isSpaced = false;
        foreach (var run in runs)
        {
            var tokens = run.Text.Split(' ');
            for (var i = 0; i < tokens.Length; i++)
            {
                if (i > 0)
                {
                    Finish();
                    isSpaced = true;
                }

                foreach (var piece in CellText.Pieces(tokens[i]))
                {
                    if (parts.Count > 0 && CellText.MayBreak(parts[^1].Text, piece))
                    {
                        Finish();
                    }

                    parts.Add(run.Part(piece));
                }
            }
        }

        Finish();
        return words;

        void Finish()
        {
            if (parts.Count > 0)
            {
                words.Add(Of(parts, isSpaced));
                parts.Clear();
                isSpaced = false;
            }
        }
    }

    /// <summary>The word cut into pieces of some columns, for a line that is narrower than the word.</summary>
    public IEnumerable<Word> Cut(int width)
    {
        var parts = new List<TextRun>();
        var (cells, isSpaced) = (0, HasSpaceBefore);
        foreach (var part in Runs.SelectMany(run => CellText.Elements(run.Text).Select(run.Part)))
        {
            var wide = CellText.Cells(part.Text);
            if (cells > 0 && cells + wide > width)
            {
                yield return Of(parts, isSpaced);
                parts.Clear();
                (cells, isSpaced) = (0, false);
            }

            parts.Add(part);
            cells += wide;
        }

        yield return Of(parts, isSpaced);
    }

    private static Word Of(List<TextRun> parts, bool isSpaced)
    {
        var cells = 0;
        foreach (var part in parts)
        {
            cells += CellText.Cells(part.Text);
        }

        return new(TextRun.Merge(parts), cells, isSpaced);
    }
}
