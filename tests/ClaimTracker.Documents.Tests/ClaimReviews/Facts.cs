using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.ClaimReviews;

/// <summary>What a review says, in the words of <c>expected.json</c>.</summary>
internal static class Facts
{
    /// <summary>The departures that <c>expected.json</c> knows; others are told too.</summary>
    private static readonly HashSet<string> Known =
    [
        "appearance-missing", "bestRating-absent", "bestRating-not-a-number", "claim-author-missing", "claim-datePublished-not-iso8601",
        "claimReviewed-has-html-entities", "datePublished-missing", "datePublished-not-iso8601", "itemReviewed-legacy-CreativeWork", "ratingValue-absent",
        "ratingValue-not-a-number", "review-author-name-missing", "type-is-array", "worstRating-absent",
    ];

    public static JsonObject Of(ClaimReview review) => new()
    {
        ["url"] = review.Address?.Original,
        ["claimReviewed"] = review.ClaimReviewed?.Original,
        ["claimReviewedDecoded"] = review.ClaimReviewed?.Clean,
        ["datePublished"] = review.Published?.Original,
        ["reviewAuthors"] = Names(review.Authors),
        ["itemReviewedType"] = review.Item?.Type,
        ["claimAuthors"] = Names(review.Item?.Authors ?? []),
        ["claimDate"] = review.Item?.Published?.Original,
        ["itemReviewedUrl"] = review.Item?.Address?.Original,
        ["appearances"] = Addresses(review.Item?.Appearances ?? []),
        ["firstAppearances"] = Addresses(review.Item?.FirstAppearances ?? []),
        ["rating"] = new JsonObject
        {
            ["value"] = Number(review.Rating?.Value),
            ["best"] = Number(review.Rating?.Best),
            ["worst"] = Number(review.Rating?.Worst),
            ["name"] = review.Rating?.Label?.Original,
        },
        ["normalisedScore"] = review.Rating?.NormalisedScore is { } score ? (double)score : null,
        ["googleRequired"] = review.MissingForGoogle.IsEmpty ? "full" : string.Join(',', review.MissingForGoogle),
        ["issues"] = new JsonArray([.. review.Notes.Select(note => note.Name).Where(Known.Contains).Distinct().Order(StringComparer.Ordinal).Select(name => (JsonNode)name)]),
    };

    private static JsonArray Names(IEnumerable<ReviewParty> parties) =>
        new([.. parties.SelectMany(party => party.Names).Select(name => (JsonNode)name.Original)]);

    private static JsonArray Addresses(IEnumerable<ReviewAddress> addresses) => new([.. addresses.Select(address => (JsonNode)address.Original)]);

    private static JsonNode? Number(ReviewNumber? number) =>
        number is null ? null : number.IsText ? JsonValue.Create(number.Original) : JsonNode.Parse(number.Original);
}
