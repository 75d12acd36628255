namespace ClaimTracker;

/// <summary>Where in a page a claim was made: the words that stand there, what stands around them, and how far into the text of the page they are.</summary>
/// <remarks>
/// Immutable and thread-safe; two passages with the same parts are equal. Positions count code points from 0 in the text of the page, as the Web Annotation
/// recommendation counts them; the end is the first one behind the words. Nothing here reads a page. Source: W3C, Web Annotation Data Model (2017), TextQuoteSelector and TextPositionSelector.
/// </remarks>
/// <example><code>AttributionHop.Through(post).At(page).At(Passage.Of("The strike is over").Between("She said: ", ", and left.").From(120, 138))</code></example>
public sealed record Passage
{
    /// <summary>The highest position that can be given.</summary>
    internal const int MaxPosition = 1_000_000_000;

    internal const string AllowedPositions = "two whole numbers from 0 to 1,000,000,000, the end after the start";

    private Passage(string exact) => Exact = exact;

    /// <summary>The words, as they stand in the page. Never blank; at most 65,536 bytes of UTF-8 can be recorded.</summary>
    public string Exact { get; }

    /// <summary>What stands before the words; null when not stated. At most 65,536 bytes of UTF-8 can be recorded.</summary>
    public string? Prefix { get; private init; }

    /// <summary>What stands behind the words; null when not stated. At most 65,536 bytes of UTF-8 can be recorded.</summary>
    public string? Suffix { get; private init; }

    /// <summary>The code points of the page before the words, from 0; null when not stated. Stated exactly where <see cref="End"/> is.</summary>
    public int? Start { get; private init; }

    /// <summary>The code points of the page up to the end of the words; null when not stated, else more than <see cref="Start"/>.</summary>
    public int? End { get; private init; }

    /// <summary>A passage of these words.</summary>
    /// <exception cref="ArgumentException"><paramref name="exact"/> is blank.</exception>
    public static Passage Of(string exact)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(exact);
        return new Passage(exact);
    }

    /// <summary>Says what stands around the words.</summary>
    /// <param name="prefix">What stands before them; null or blank when not stated.</param>
    /// <param name="suffix">What stands behind them; null or blank when not stated.</param>
    public Passage Between(string? prefix, string? suffix) => this with { Prefix = Stated(prefix), Suffix = Stated(suffix) };

    /// <summary>Says how far into the page the words are.</summary>
    /// <param name="start">The code points before them, from 0 to 1,000,000,000.</param>
    /// <param name="end">The code points up to their end, more than <paramref name="start"/> and at most 1,000,000,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is outside its range.</exception>
    public Passage From(int start, int end)
    {
        if (!IsRange(start, end))
        {
            throw new ArgumentOutOfRangeException(start < 0 ? nameof(start) : nameof(end), start < 0 ? start : end, $"Positions of a passage are {AllowedPositions}.");
        }

        return this with { Start = start, End = end };
    }

    internal static bool IsRange(int start, int end) => start >= 0 && end > start && end <= MaxPosition;

    // From columns and readers, which have both positions or none.
    internal static Passage Whole(string exact, string? prefix, string? suffix, int? start, int? end)
    {
        var passage = Of(exact).Between(prefix, suffix);
        return start is { } first && end is { } last ? passage.From(first, last) : passage;
    }

    private static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
