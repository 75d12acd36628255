using System.Runtime.CompilerServices;

namespace ClaimTracker;

/// <summary>One place on a newsroom's scale, such as "Half true" on the "Truth-o-meter".</summary>
/// <remarks>
/// Immutable and thread-safe; equal when all parts are. It carries all that readers of an assessment need, so that it means the
/// same after the newsroom has changed its scale. The parts are those of a schema.org Rating: <see cref="Label"/> is its
/// <c>alternateName</c>, <see cref="Value"/> its <c>ratingValue</c>, <see cref="Best"/> its <c>bestRating</c>, and its <c>worstRating</c> is 1.
/// </remarks>
public sealed record Rating
{
    // Also for readers of entries, which have the parts and no scale.
    internal Rating(string scaleId, string scaleName, string id, string label, int value, int best)
    {
        CheckId(scaleId);
        ArgumentException.ThrowIfNullOrWhiteSpace(scaleName);
        CheckId(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        ArgumentOutOfRangeException.ThrowIfLessThan(best, RatingScale.FewestRatings);
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, best);
        (ScaleId, ScaleName, Id, Label, Value, Best) = (scaleId, scaleName, id, label, value, best);
    }

    /// <summary>The id of the scale: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string ScaleId { get; }

    /// <summary>The name of the scale, as it was when the rating was given. Never empty.</summary>
    public string ScaleName { get; }

    /// <summary>The id, unique on its scale: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string Id { get; }

    /// <summary>The words that readers see. Never empty.</summary>
    public string Label { get; }

    /// <summary>The place on the scale, from 1, which is the worst, to <see cref="Best"/>.</summary>
    public int Value { get; }

    /// <summary>The best place, which is how many ratings the scale has; 2 or more.</summary>
    public int Best { get; }

    /// <summary>The <see cref="Label"/>.</summary>
    public override string ToString() => Label;

    internal static void CheckId(string id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(id, parameter);
        if (!Slug.IsValid(id))
        {
            throw new ArgumentException($"\"{ShownText.Of(id)}\" is not an id: an id is made of {Slug.Allowed}.", parameter);
        }
    }
}
