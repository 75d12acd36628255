using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ClaimTracker;

/// <summary>The ratings a newsroom gives, ordered from the worst to the best.</summary>
/// <remarks>
/// Immutable and thread-safe; equal when all parts are. The newsroom defines it: no scale is built in, and the place of a rating
/// says nothing to the ledger. Whether an assessment is on an old scale or a new one is told by the ratings themselves.
/// </remarks>
/// <example><code>
/// var truth = RatingScale.Named("truth", "Truth-o-meter").FromWorstToBest(("false", "False"), ("half-true", "Half true"), ("true", "True"));
/// var halfTrue = truth["half-true"]; // Value 2, Best 3
/// </code></example>
public sealed record RatingScale
{
    internal const int FewestRatings = 2;

    internal RatingScale(string id, string name, ReadOnlySpan<(string Id, string Label)> ratings)
    {
        if (ratings.Length < FewestRatings)
        {
            throw new ArgumentException($"The scale \"{id}\" has {ratings.Length} ratings; {FewestRatings} or more are needed.", nameof(ratings));
        }

        var made = ImmutableArray.CreateBuilder<Rating>(ratings.Length);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (ratingId, label) in ratings)
        {
            var rating = new Rating(id, name, ratingId, label, made.Count + 1, ratings.Length);
            if (!ids.Add(rating.Id) || !labels.Add(FoldedText.Fold(rating.Label)))
            {
                throw new ArgumentException(
                    $"The rating \"{rating.Id}\" ({ShownText.Of(rating.Label)}) has the id or the label of one before it; both are unique on a scale.",
                    nameof(ratings));
            }

            made.Add(rating);
        }

        (Id, Name, Ratings) = (id, name, made.MoveToImmutable());
    }

    /// <summary>The id: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public string Id { get; }

    /// <summary>What the newsroom calls it. Never empty.</summary>
    public string Name { get; }

    /// <summary>The ratings from the worst to the best; 2 or more.</summary>
    public ImmutableArray<Rating> Ratings { get; }

    /// <summary>The rating with an id, compared as an ordinal string.</summary>
    /// <param name="id">The id of a rating on this scale.</param>
    /// <returns>Never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none; the message names those there are.</exception>
    public Rating this[string id]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(id);
            return TryGet(id, out var rating) ? rating : throw new KeyNotFoundException(
                $"The scale \"{Id}\" has no rating \"{ShownText.Of(id)}\"; it has {string.Join(", ", Ratings.Select(known => known.Id))}.");
        }
    }

    /// <summary>Starts a scale; its ratings make it.</summary>
    /// <param name="id">Its id: letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="name">What the newsroom calls it; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="name"/> is empty.</exception>
    public static NamedScale Named(string id, string name)
    {
        Rating.CheckId(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new NamedScale(id, name);
    }

    /// <summary>The rating with an id; false, and null, when there is none.</summary>
    public bool TryGet([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Rating? rating)
    {
        rating = Ratings.FirstOrDefault(known => known.Id == id);
        return rating is not null;
    }

    /// <summary>Whether id, name and all ratings are equal.</summary>
    public bool Equals(RatingScale? other) => other is not null && Id == other.Id && Name == other.Name && Ratings.SequenceEqual(other.Ratings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, Ratings.Length);

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;
}
