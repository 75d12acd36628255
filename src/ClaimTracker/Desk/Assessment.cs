using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>What our desk thinks of a claim or a question: a rating, signed, with reasons and evidence.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; equal when all parts are, addresses compared as text. Every optional word returns a changed copy,
/// in any order, and the last call of a word wins.</para>
/// <para>It is never mixed with what speakers say, and changes no relation between claims. What it is about is named where it is
/// noted. After the ClaimReview of schema.org.</para>
/// </remarks>
/// <example><code>
/// Assessment.Of(truth["false"]).SignedBy("fact desk").MadeOn(2023, 5, 24).Because("No such unit exists.").WithEvidence(register)
/// </code></example>
public sealed record Assessment
{
    internal Assessment(Rating rating, string by) => (Rating, By) = (rating, by);

    /// <summary>The verdict.</summary>
    public Rating Rating { get; }

    /// <summary>Who signs it, as free text. Never empty.</summary>
    public string By { get; }

    /// <summary>When it was made; null: when it was recorded.</summary>
    public EdtfTime? Made { get; private init; }

    /// <summary>Why, one text for each reason, in the order given; empty when none is given. No text is empty.</summary>
    public ImmutableArray<string> Reasons { get; private init; } = [];

    /// <summary>Pages that bear it out, absolute http or https addresses in the order given; empty when none is given.</summary>
    public ImmutableArray<Uri> Evidence { get; private init; } = [];

    /// <summary>Starts an assessment; whoever signs it makes it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rating"/> is null.</exception>
    public static RatedAssessment Of(Rating rating)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return new RatedAssessment(rating);
    }

    /// <summary>Says on which day it was made, in UTC.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Assessment MadeOn(int year, int month, int day) => MadeOn(EdtfTime.Day(year, month, day));

    /// <summary>Says when it was made, as vaguely as it is known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    public Assessment MadeOn(EdtfTime time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return this with { Made = time };
    }

    /// <summary>Says at which moment it was made, to the second.</summary>
    public Assessment MadeAt(DateTimeOffset moment) => MadeOn(EdtfTime.At(moment));

    /// <summary>Gives the reasons, instead of those given before.</summary>
    /// <param name="reasons">Any number of texts; none is empty.</param>
    /// <exception cref="ArgumentException">A reason is empty or null.</exception>
    public Assessment Because(params ReadOnlySpan<string> reasons)
    {
        foreach (var reason in reasons)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(reason, nameof(reasons));
        }

        return this with { Reasons = [.. reasons] };
    }

    /// <summary>Links the pages that bear it out, instead of those linked before.</summary>
    /// <param name="addresses">Any number of absolute http or https addresses.</param>
    /// <exception cref="ArgumentNullException">An address is null.</exception>
    /// <exception cref="ArgumentException">An address is relative, or neither http nor https.</exception>
    public Assessment WithEvidence(params ReadOnlySpan<Uri> addresses)
    {
        foreach (var address in addresses)
        {
            ArgumentNullException.ThrowIfNull(address, nameof(addresses));
            if (WebAddress.FaultOf(address) is { } fault)
            {
                throw new ArgumentException(fault, nameof(addresses));
            }
        }

        return this with { Evidence = [.. addresses] };
    }

    /// <summary>Whether all parts are equal; addresses are compared as text.</summary>
    public bool Equals(Assessment? other) =>
        other is not null
        && Rating == other.Rating
        && By == other.By
        && Equals(Made, other.Made)
        && Reasons.SequenceEqual(other.Reasons, StringComparer.Ordinal)
        && TextsOf(Evidence).SequenceEqual(TextsOf(other.Evidence), StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rating, By, Made, Reasons.Length, Evidence.Length);

    /// <summary>The label of the rating, and who signs it: <c>False (fact desk)</c>.</summary>
    public override string ToString() => $"{Rating.Label} ({By})";

    private static IEnumerable<string> TextsOf(ImmutableArray<Uri> addresses) => addresses.Select(address => address.OriginalString);
}
