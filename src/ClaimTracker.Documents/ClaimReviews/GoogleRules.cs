using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>What Google's documentation of fact checks asks for.</summary>
internal static class GoogleRules
{
    /// <summary>A fact check without one of these is not shown.</summary>
    public static ImmutableArray<string> RequiredOfReview { get; } = ["claimReviewed", "reviewRating", "url"];

    /// <summary>A rating without this is not shown.</summary>
    public static ImmutableArray<string> RequiredOfRating { get; } = ["alternateName"];

    /// <summary>The least that the worst figure of a scale may be.</summary>
    public const int LeastWorst = 1;

    /// <summary>How long the claim should be at most, in characters, to be shown whole.</summary>
    public const int LongestClaim = 75;

    public static ImmutableArray<string> MissingFrom(ClaimReview review) =>
    [
        .. review.ClaimReviewed is { Clean.Length: > 0 } ? Array.Empty<string>() : ["claimReviewed"],
        .. review.Rating is not null ? Array.Empty<string>() : ["reviewRating"],
        .. review.Address is not null ? Array.Empty<string>() : ["url"],
    ];
}
