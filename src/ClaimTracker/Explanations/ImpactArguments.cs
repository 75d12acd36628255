namespace ClaimTracker;

/// <summary>What the sentence on a piece that must be looked at is made of.</summary>
/// <param name="Claim">The claim, as it reads now.</param>
/// <param name="Usage">The piece, and in what manner it put the claim.</param>
/// <param name="Cause">What became of the claim.</param>
/// <param name="Since">Since when, in UTC; null when unknown.</param>
/// <param name="Other">The claim that corrects it or conflicts with it; null for other causes.</param>
public sealed record ImpactArguments(Claim Claim, Usage Usage, ImpactCause Cause, DateTimeOffset? Since, Claim? Other);
