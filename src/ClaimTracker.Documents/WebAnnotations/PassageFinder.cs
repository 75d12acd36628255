namespace ClaimTracker.Documents;

/// <summary>Finds a passage again in the text of a page, which may have changed: exactly, else with few letters changed, else not.</summary>
/// <remarks>
/// Pure and thread-safe; no page is ever fetched. First the words are looked for letter for letter. Of several places the one counts whose surroundings agree best with prefix and
/// suffix, then the one nearest to the old position. Where the words are nowhere, those with the fewest changed letters are taken, as long as these are no more than the share
/// allowed; four letters of the surroundings that still stand outweigh one that changed. Runs of white space count as one space then.
/// Cost: the text for exact words; the text times the words, 64 letters at a time, for changed ones. Source: G. Myers, A fast bit-vector algorithm for approximate string matching (1999).
/// </remarks>
/// <example><code>var match = PassageFinder.Find(hop.Passage, PageText.OfHtml(html));</code></example>
public static class PassageFinder
{
    /// <summary>How long the text of a page may be: 4,194,304 UTF-16 code units.</summary>
    public const int MaxTextLength = 4 * 1024 * 1024;

    /// <summary>Words longer than this, in UTF-16 code units, are found only letter for letter: 4,096.</summary>
    public const int MaxFuzzyLength = 4 * 1024;

    /// <summary>Finds a passage.</summary>
    /// <param name="passage">The passage as it was.</param>
    /// <param name="pageText">The text of the page as it is, such as <see cref="PageText"/> makes it; at most <see cref="MaxTextLength"/>.</param>
    /// <param name="mostChanged">Which share of the letters may have changed, in the closed range [0, 0.5]. Default: 0.2.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="ArgumentException"><paramref name="pageText"/> is too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostChanged"/> is outside [0, 0.5].</exception>
    public static PassageMatch Find(Passage passage, string pageText, double mostChanged = 0.2)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(pageText);
        if (!(mostChanged is >= 0 and <= 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(mostChanged), mostChanged, "The share of letters that may have changed lies in [0, 0.5].");
        }

        if (pageText.Length > MaxTextLength)
        {
            throw new ArgumentException($"The text has {pageText.Length} code units; at most {MaxTextLength} are looked through.", nameof(pageText));
        }

        var surroundings = new PassageSurroundings(passage, pageText);
        return ExactSearch.Find(passage, pageText, surroundings)
            ?? FuzzySearch.Find(passage, pageText, surroundings, mostChanged)
            ?? new PassageMatch(PassageMatchKind.Lost, passage: null, edits: 0, places: 0);
    }
}
