namespace ClaimTracker;

/// <summary>What another publisher thinks of a claim, and published: a fact-checker's verdict, signed by whoever published it.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; equal when all parts are, addresses compared as text. Every optional word returns a changed copy,
/// in any order, and the last call of a word wins.</para>
/// <para>It is never our own <see cref="Assessment"/>, supersedes none, and reviews of several publishers are never added up: each has a scale
/// of its own, or none. It changes no relation between claims. After the ClaimReview of schema.org.</para>
/// </remarks>
/// <example><code>
/// PublishedReview.By("AFP").Rated("Falso").Scored(0).At(address).PublishedOn(2022, 6, 28)
/// </code></example>
public sealed record PublishedReview
{
    private PublishedReview(string publisher) => Publisher = publisher;

    /// <summary>Who published it, and answers for it, as free text. Never empty.</summary>
    public string Publisher { get; }

    /// <summary>The verdict in the words of the publisher; null where it gave none. Never empty.</summary>
    public string? Label { get; private init; }

    /// <summary>Where the verdict lies on the publisher's scale, in the closed range [0, 1] from its worst to its best; null where the scale has no order that can be told.</summary>
    public decimal? Score { get; private init; }

    /// <summary>Where it is published: absolute, http or https; null where that is not known.</summary>
    public Uri? Address { get; private init; }

    /// <summary>When it was published; null where that is not known.</summary>
    public EdtfTime? Published { get; private init; }

    /// <summary>What the publisher's own notation says of the review, kept as it came, so that it can be given back word for word; null where there is none.</summary>
    /// <remarks>What the claim says, who said it and where is not in it: that is the claim's, and can be redacted there.</remarks>
    public string? Markup { get; private init; }

    /// <summary>Starts a review by the one who answers for it.</summary>
    /// <param name="publisher">A publisher or a person, as free text; not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="publisher"/> is empty or null.</exception>
    public static PublishedReview By(string publisher)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        return new PublishedReview(publisher);
    }

    /// <summary>Gives the verdict in the words of the publisher.</summary>
    /// <exception cref="ArgumentException"><paramref name="label"/> is empty or null.</exception>
    public PublishedReview Rated(string label)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        return this with { Label = label };
    }

    /// <summary>Says where the verdict lies on the publisher's scale.</summary>
    /// <param name="score">A share in [0, 1], dimensionless: 0 is the worst, 1 the best.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="score"/> is outside [0, 1].</exception>
    public PublishedReview Scored(decimal score)
    {
        if (score is < 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(score), score, "A score lies in [0, 1].");
        }

        return this with { Score = score };
    }

    /// <summary>Says where it is published.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is relative, or neither http nor https.</exception>
    public PublishedReview At(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return WebAddress.FaultOf(address) is { } fault ? throw new ArgumentException(fault, nameof(address)) : this with { Address = address };
    }

    /// <summary>Says on which day it was published, in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PublishedReview PublishedOn(int year, int month, int day) => PublishedOn(EdtfTime.Day(year, month, day));

    /// <summary>Says when it was published, as vaguely as it is known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    public PublishedReview PublishedOn(EdtfTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return this with { Published = time };
    }

    /// <summary>Keeps what the publisher's own notation says of the review.</summary>
    /// <param name="markup">Any text but an empty one; without the claim, its speaker and its places.</param>
    /// <exception cref="ArgumentException"><paramref name="markup"/> is empty or null.</exception>
    public PublishedReview WithMarkup(string markup)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(markup);
        return this with { Markup = markup };
    }

    /// <summary>Whether all parts are equal; addresses are compared as text.</summary>
    public bool Equals(PublishedReview? other) =>
        other is not null
        && Publisher == other.Publisher
        && Label == other.Label
        && Score == other.Score
        && Address?.OriginalString == other.Address?.OriginalString
        && Equals(Published, other.Published)
        && Markup == other.Markup;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Publisher, Label, Score, Address?.OriginalString, Published, Markup);

    /// <summary>The verdict, and who published it: <c>Falso (AFP)</c>.</summary>
    public override string ToString() => $"{Label ?? "?"} ({Publisher})";
}
