using System.Collections.Frozen;

namespace ClaimTracker.Documents;

/// <summary>The properties of schema.org that are read, type by type. What stands beside them is told as left out.</summary>
internal static class ReviewTerms
{
    public static FrozenSet<string> ClaimReview { get; } = Set(
        "claimReviewed", "url", "datePublished", "dateModified", "name", "headline", "inLanguage", "author", "publisher", "itemReviewed", "reviewRating",
        "associatedClaimReview", "associatedMediaReview", "associatedReview");

    public static FrozenSet<string> MediaReview { get; } = Set(
        "url", "datePublished", "dateModified", "name", "headline", "inLanguage", "author", "publisher", "itemReviewed", "reviewRating",
        "mediaAuthenticityCategory", "originalMediaContextDescription", "originalMediaLink",
        "associatedClaimReview", "associatedMediaReview", "associatedReview");

    public static FrozenSet<string> Rating { get; } = Set("ratingValue", "bestRating", "worstRating", "alternateName", "name", "ratingExplanation");

    public static FrozenSet<string> Claim { get; } = Set("author", "datePublished", "url", "appearance", "firstAppearance");

    public static FrozenSet<string> MediaReviewItem { get; } = Set("author", "datePublished", "url", "mediaItemAppearance", "interpretedAsClaim");

    public static FrozenSet<string> Party { get; } = Set("name", "url", "sameAs");

    public static FrozenSet<string> MediaCategories { get; } = Set(
        "DecontextualizedContent", "EditedOrCroppedContent", "OriginalMediaContent", "SatireOrParodyContent", "StagedContent", "TransformedContent");

    /// <summary>The properties of an object that are not read, in order.</summary>
    public static IEnumerable<string> LeftOut(MarkNode node, FrozenSet<string> read) =>
        node.Names.Where(name => name.Length > 0 && name[0] != '@' && !read.Contains(name)).Order(StringComparer.Ordinal);

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
