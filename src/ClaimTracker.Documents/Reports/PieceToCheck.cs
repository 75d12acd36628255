using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>A piece of ours that has to be looked at, with everything in it that did not stay what it was.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class PieceToCheck
{
    private PieceToCheck(ImmutableArray<Impact> impacts) => Impacts = impacts;

    /// <summary>The address of the piece.</summary>
    public Uri Url => Impacts[0].Usage.Url;

    /// <summary>The title of the piece; of several on record the one of its heaviest impact.</summary>
    public string Title => Impacts[0].Usage.Title;

    /// <summary>How soon somebody should look: the weight of its heaviest impact.</summary>
    public ImpactWeight Weight => Impacts[0].Weight;

    /// <summary>Why: the heaviest first, then by when it began, and claim. Never empty.</summary>
    public ImmutableArray<Impact> Impacts { get; }

    /// <summary>The pieces that have to be looked at, told apart by their addresses: the heaviest first, then by when the first cause began, and address.</summary>
    /// <param name="ledger">A ledger, as it is now; or one moment of it.</param>
    /// <returns>Empty when all stands.</returns>
    public static ImmutableArray<PieceToCheck> Of(LedgerReader ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return [.. ledger.Impacts.GroupBy(impact => impact.Usage.Url.OriginalString, StringComparer.Ordinal).Select(own => new PieceToCheck([.. own]))];
    }

    /// <summary>The weight, the title and the address.</summary>
    public override string ToString() => $"{Weight}: {Title} ({Url.OriginalString})";
}
