namespace ClaimTracker.Cli;

/// <summary>Sets words into lines of a width.</summary>
internal static class LineBreaker
{
    /// <summary>The lines; none is wider than <paramref name="width"/> unless a single character is.</summary>
    public static IEnumerable<Line> Break(IReadOnlyList<Word> words, int width)
    {
        var (runs, cells, isContinued) = (new List<TextRun>(), 0, false);
        foreach (var word in words.SelectMany(word => word.Cells > width ? word.Cut(width) : [word]))
        {
            var space = word.HasSpaceBefore && cells > 0 ? 1 : 0;
            if (cells > 0 && cells + space + word.Cells > width)
            {
                yield return new Line(runs, isContinued);
                (runs, cells, space, isContinued) = ([], 0, 0, true);
            }

            if (space > 0)
            {
                runs.Add(new TextRun(" ", word.Runs[0].Tone));
            }

            runs.AddRange(word.Runs);
            cells += space + word.Cells;
        }

        yield return new Line(runs, isContinued);
    }

    /// <param name="Runs">What stands on it.</param>
    /// <param name="IsContinued">Whether it goes on from a line above.</param>
    internal readonly record struct Line(IReadOnlyList<TextRun> Runs, bool IsContinued);
}
