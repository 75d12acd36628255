namespace ClaimTracker;

/// <summary>A claim that stands against another: because an editor declared it, or because the two were found to conflict.</summary>
/// <param name="Claim">The claim that stands against the other.</param>
/// <param name="Against">The claim that was asked about.</param>
/// <param name="Declared">How an editor declared it; null where it was detected.</param>
/// <param name="Detected">The finding that tells how the two clash; null where it was declared.</param>
public sealed record CounterclaimTo(Claim Claim, Claim Against, Counterclaim? Declared, Finding? Detected);
