namespace ClaimTracker.Documents;

/// <summary>A passage that was looked for in its page.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Claim">The claim.</param>
/// <param name="Hop">The hop that has the passage and the address of the page.</param>
/// <param name="Match">Where it stands.</param>
/// <param name="Finding">CT3004 where it is lost; else null.</param>
public sealed record CheckedPassage(Claim Claim, AttributionHop Hop, PassageMatch Match, Finding? Finding);
