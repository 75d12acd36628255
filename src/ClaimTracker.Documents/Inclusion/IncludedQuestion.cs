namespace ClaimTracker.Documents;

/// <summary>A question that a pack brings.</summary>
/// <param name="Question">As it is asked here.</param>
/// <param name="Template">As it stands in the pack.</param>
/// <param name="Pack">The pack, as it was included.</param>
internal sealed record IncludedQuestion(Question Question, PackQuestion Template, IncludedPack Pack);
