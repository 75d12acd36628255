namespace ClaimTracker;

/// <summary>What a sentence about two claims is made from, typed, so that other templates can make another sentence.</summary>
/// <param name="First">The first claim.</param>
/// <param name="Second">The second claim.</param>
/// <param name="Relation">How the first relates to the second.</param>
/// <param name="Status">What it amounts to.</param>
/// <param name="Code">The code of the finding; null where nothing is found.</param>
/// <param name="Reason">Why.</param>
public sealed record ComparisonArguments(
    Claim First,
    Claim Second,
    Relation Relation,
    ComparisonStatus Status,
    string? Code,
    Reason Reason);
