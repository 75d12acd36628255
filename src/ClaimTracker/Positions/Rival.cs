namespace ClaimTracker;

/// <summary>A claim that gives a finding with another, and what the other is to it.</summary>
/// <param name="Row">The claim.</param>
/// <param name="IdKey">Smaller for a claim whose id comes earlier.</param>
/// <param name="Result">What the other claim is to this one.</param>
internal readonly record struct Rival(int Row, ulong IdKey, PairResult Result);
