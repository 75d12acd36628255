namespace ClaimTracker;

/// <summary>What the desk decided about a finding. It changes no relation and no state, and lapses when the claims of the finding change.</summary>
/// <param name="Verdict">Confirmed or dismissed.</param>
/// <param name="Recorded">When, in UTC.</param>
/// <param name="Note">By whom, and why; null when not stated.</param>
public sealed record FindingReview(FindingVerdict Verdict, DateTimeOffset Recorded, EntryNote? Note)
{
    /// <summary>What names a finding among all.</summary>
    internal static FindingKey KeyOf(Finding finding) => new(finding.Code, [.. finding.Claims.Select(claim => claim.Number)], finding.Subject);

    /// <summary>What must stay as it is for a review to hold: what was found, and how the claims read.</summary>
    internal static FindingStamp StampOf(Finding finding) =>
        new(finding.Status, finding.Relation, [.. finding.Claims.Select(claim => claim.Row)]);

    /// <summary>The review that holds for a finding; null when there is none.</summary>
    internal static FindingReview? Of(Finding finding, ActTable acts) =>
        acts.ReviewOf(KeyOf(finding)) is { } review && review.Stamp.Equals(StampOf(finding))
            ? new FindingReview(review.Verdict, review.Recorded, review.Note)
            : null;
}
