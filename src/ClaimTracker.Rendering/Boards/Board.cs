using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>A story as readers see it: every question with its state, its rival positions and who holds them. Plain data, for pages of any kind.</summary>
/// <remarks>
/// Immutable and thread-safe; a snapshot. It tells who says what and never who is right. Texts are as they were recorded and are not encoded: <see cref="BoardPage"/>, <see cref="MarkdownBox"/>
/// and pictures encode what they write, and so has everybody else to.
/// </remarks>
/// <example><code>var page = new BoardPage().Render(Board.Of(ledger));</code></example>
public sealed class Board
{
    internal Board()
    {
    }

    /// <summary>The language, as a BCP 47 tag.</summary>
    public string Language { get; internal init; } = "en";

    /// <summary>What the story is called. Never empty.</summary>
    public string Title { get; internal init; } = string.Empty;

    /// <summary>Which moment it shows, in words; null for the ledger as it is.</summary>
    public string? AsOf { get; internal init; }

    /// <summary>How many questions, claims and speakers there are, in words.</summary>
    public string Counts { get; internal init; } = string.Empty;

    /// <summary>The year in which everything was said, in words, which times on the board then leave out; null where there are several.</summary>
    public string? SaidIn { get; internal init; }

    /// <summary>How many claims there are, those no longer in force included.</summary>
    public int Claims { get; internal init; }

    /// <summary>The questions: those that need a decision first, then as they were asked.</summary>
    public ImmutableArray<BoardQuestion> Questions { get; internal init; } = [];

    /// <summary>Findings that span several questions.</summary>
    public ImmutableArray<BoardFinding> Findings { get; internal init; } = [];

    /// <summary>What changed after the moment of the board, by question; empty where nothing did, or where nobody asked.</summary>
    public ImmutableArray<BoardNews> News { get; internal init; } = [];

    /// <summary>What changed after the moment of the board, in one line; null where nobody asked.</summary>
    public string? NewsSummary { get; internal init; }

    /// <summary>Questions on which all sides say the same, or have common ground.</summary>
    public IEnumerable<BoardQuestion> Known => Questions.Where(question => question.State == QuestionState.Agreed);

    /// <summary>Questions that are disputed, possibly disputed, or answered in different ways.</summary>
    public IEnumerable<BoardQuestion> Disputed =>
        Questions.Where(question => question.State is QuestionState.Disputed or QuestionState.PossiblyDisputed or QuestionState.Differing);

    /// <summary>Questions that one side answers, or nobody.</summary>
    public IEnumerable<BoardQuestion> Open => Questions.Where(question => question.State is QuestionState.OneSided or QuestionState.Unanswered);

    /// <summary>The same board made without what may not be printed with who said it; this one where there is nothing of the kind.</summary>
    internal Lazy<Board>? WithoutConfidences { get; init; }

    internal BoardWords Words { get; init; } = null!;

    internal ClaimLines Lines { get; init; } = null!;

    /// <summary>Claims on pages that cite one another in a circle.</summary>
    internal HashSet<ClaimId> CircularClaims { get; init; } = [];

    /// <summary>Makes the board of a ledger.</summary>
    /// <param name="ledger">A ledger, or a snapshot of it as it was at some moment.</param>
    /// <param name="options">What it is called; null for what there is by default.</param>
    /// <returns>Never null. The same ledger gives the same board.</returns>
    /// <remarks>Cost: the claims, and the pairs of claims that give findings.</remarks>
    /// <exception cref="ArgumentException">The later moment of the options is of another ledger, or is the earlier one.</exception>
    public static Board Of(LedgerReader ledger, BoardOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return new BoardBuilder(ledger.AsOf(int.MaxValue), options ?? new BoardOptions()).Build();
    }
}
