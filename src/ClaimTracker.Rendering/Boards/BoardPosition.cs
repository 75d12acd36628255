using System.Collections.Immutable;

namespace ClaimTracker.Rendering;

/// <summary>One answer to a question, with who holds it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BoardPosition
{
    internal BoardPosition()
    {
    }

    /// <summary>The letter that stands for it in pictures: A, B, C.</summary>
    public string Letter { get; internal init; } = string.Empty;

    /// <summary>The answer in words; a denial is marked.</summary>
    public string Answer { get; internal init; } = string.Empty;

    /// <summary>Whether the answer is denied or doubted.</summary>
    public bool IsDenied { get; internal init; }

    /// <summary>How many claims and origins stand behind it, in words.</summary>
    public string Support { get; internal init; } = string.Empty;

    /// <summary>How many claims in force hold it.</summary>
    public int Mentions { get; internal init; }

    /// <summary>How many independent origins stand behind them.</summary>
    public int OriginCount { get; internal init; }

    /// <summary>The answers that it says more than, in a sentence; null where there are none.</summary>
    public string? SaysMoreThan { get; internal init; }

    /// <summary>Its claims in force by side. Empty where none is in force.</summary>
    public ImmutableArray<BoardOrigin> Origins { get; internal init; } = [];

    /// <summary>Its claims that are not in force, in order of ids.</summary>
    public ImmutableArray<BoardClaim> Ended { get; internal init; } = [];

    /// <summary>The position of the ledger, for pictures.</summary>
    internal Position Source { get; init; } = null!;
}
