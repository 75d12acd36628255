namespace ClaimTracker.Documents;

/// <summary>The rating of a review: words, which count, and figures, which often do not agree with them.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReviewRating
{
    internal ReviewRating()
    {
    }

    /// <summary>The words that readers see: <c>alternateName</c>, else <c>name</c>; null where neither is given.</summary>
    public ReviewText? Label { get; internal init; }

    /// <summary>The figure given; null where none stands.</summary>
    public ReviewNumber? Value { get; internal init; }

    /// <summary>The best figure of the scale; null where none stands.</summary>
    public ReviewNumber? Best { get; internal init; }

    /// <summary>The worst figure of the scale; null where none stands.</summary>
    public ReviewNumber? Worst { get; internal init; }

    /// <summary>Why, in the words of the publisher; null where nothing is given.</summary>
    public ReviewText? Explanation { get; internal init; }

    /// <summary>Where the figure lies between the worst (0) and the best (1); null where the scale is missing, turned round, or does not hold the figure.</summary>
    public decimal? NormalisedScore =>
        (Value?.Value, Best?.Value, Worst?.Value) is ({ } value, { } best, { } worst) && best > worst && value >= worst && value <= best
            ? Share(value, worst, best)
            : null;

    /// <summary>Whether the words say the opposite of the figure. Then the words count.</summary>
    /// <remarks>A scale that does not say what is worst begins at 1, as schema.org has it.</remarks>
    public bool IsContradicted => Label is { } label && LabelWords.Contradict(label.Clean, AssumedScore);

    /// <summary>What may be told of the figure: <see cref="NormalisedScore"/>, and nothing where the words contradict it.</summary>
    public decimal? Score => IsContradicted ? null : NormalisedScore;

    private decimal? AssumedScore =>
        (Value?.Value, Best?.Value, Worst is null ? 1 : Worst.Value) is ({ } value, { } best, { } worst) && best > worst && value >= worst && value <= best
            ? Share(value, worst, best)
            : null;

    // Figures of the size that decimals end with can leave them.
    private static decimal? Share(decimal value, decimal worst, decimal best)
    {
        try
        {
            return (value - worst) / (best - worst);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
