using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>It was noted what another publisher thinks of claims. Nothing our desk thinks is superseded by it.</summary>
public sealed class ClaimReviewed : LedgerEntry
{
    internal ClaimReviewed(int sequence, DateTimeOffset recorded, EntryNote? note, ImmutableArray<ClaimId> claims, PublishedReview review)
        : base(sequence, recorded, note)
    {
        Claims = claims;
        Review = review;
    }

    /// <summary>The claims that were reviewed as one, in the order given: several where several said the same, or where it appeared in several places. Never empty.</summary>
    public ImmutableArray<ClaimId> Claims { get; }

    /// <summary>What the publisher thinks.</summary>
    public PublishedReview Review { get; }
}
