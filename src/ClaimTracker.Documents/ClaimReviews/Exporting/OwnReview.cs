namespace ClaimTracker.Documents;

/// <summary>An assessment of ours that can be written: with all that a review needs.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Assessment">What our desk thinks of it.</param>
/// <param name="Text">The claim in words.</param>
/// <param name="Piece">Where we published the review, and when.</param>
internal sealed record OwnReview(Claim Claim, Assessment Assessment, string Text, Usage Piece);
