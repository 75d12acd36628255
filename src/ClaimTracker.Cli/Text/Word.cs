using System.Globalization;
using Spectre.Console.Rendering;

namespace ClaimTracker.Cli;

/// <summary>What stays together on a line: letters up to a space, or one character of a script that is written without spaces.</summary>
/// <param name="Runs">The text; a word can change its style in the middle.</param>
/// <param name="Cells">How many columns it takes.</param>
/// <param name="HasSpaceBefore">Whether a space parts it from the word before.</param>
internal sealed record Word(IReadOnlyList<TextRun> Runs, int Cells, bool HasSpaceBefore)
{
    /// <summary>How many columns a text takes.</summary>
    public static int CellsOf(string text) => new Segment(text).CellCount();

    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<Word> In(IEnumerable<TextRun> runs)
    {
        var words = new List<Word>();
        var parts = new List<TextRun>();
        var isSpaced = false;
        var last = string.Empty;
        foreach (var (element, run) in runs.SelectMany(run => Elements(run.Text).Select(element => (element, run))))
        {
            if (element == " ")
            {
                Finish();
                isSpaced = true;
                last = string.Empty;
                continue;
            }

            if (last.Length > 0 && MayBreak(last, element))
            {
                Finish();
            }

            parts.Add(new TextRun(element, run.Style));
            last = element;
        }

        Finish();
        return words;

        void Finish()
        {
            if (parts.Count > 0)
            {
                words.Add(new Word(Joined(parts), parts.Sum(part => CellsOf(part.Text)), isSpaced));
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
        foreach (var part in Runs.SelectMany(run => Elements(run.Text).Select(element => new TextRun(element, run.Style))))
        {
            var wide = CellsOf(part.Text);
            if (cells > 0 && cells + wide > width)
            {
                yield return new Word(Joined(parts), cells, isSpaced);
                parts.Clear();
                (cells, isSpaced) = (0, false);
            }

            parts.Add(part);
            cells += wide;
        }

        yield return new Word(Joined(parts), cells, isSpaced);
    }

    // Beside a wide character, but not before what closes nor after what opens.
    private static bool MayBreak(string before, string after) =>
        (CellsOf(before) > 1 || CellsOf(after) > 1)
        && CategoryOf(before) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation)
        && CategoryOf(after) is not (
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.ModifierLetter);

    private static UnicodeCategory CategoryOf(string element) => CharUnicodeInfo.GetUnicodeCategory(element, 0);

    private static IEnumerable<string> Elements(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    private static List<TextRun> Joined(List<TextRun> parts)
    {
        var joined = new List<TextRun>();
        foreach (var part in parts)
        {
            if (joined.Count > 0 && joined[^1].Style.Equals(part.Style))
            {
                joined[^1] = new TextRun(joined[^1].Text + part.Text, part.Style);
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined;
    }
}
