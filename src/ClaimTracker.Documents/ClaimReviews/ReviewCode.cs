namespace ClaimTracker.Documents;

/// <summary>The codes of what is found in reviews, and of what their format cannot carry.</summary>
internal static class ReviewCode
{
    /// <summary>Number and name of every note, CT6100 to CT6199.</summary>
    public static readonly IReadOnlyDictionary<string, string> Notes = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["block-not-readable"] = "CT6100",
        ["appearance-missing"] = "CT6101",
        ["datePublished-not-iso8601"] = "CT6102",
        ["itemReviewed-legacy-CreativeWork"] = "CT6103",
        ["bestRating-not-a-number"] = "CT6104",
        ["worstRating-absent"] = "CT6105",
        ["bestRating-absent"] = "CT6106",
        ["ratingValue-absent"] = "CT6107",
        ["datePublished-missing"] = "CT6108",
        ["claim-author-missing"] = "CT6109",
        ["ratingValue-not-a-number"] = "CT6110",
        ["claim-datePublished-not-iso8601"] = "CT6111",
        ["type-is-array"] = "CT6112",
        ["claimReviewed-has-html-entities"] = "CT6113",
        ["review-author-name-missing"] = "CT6114",
        ["worstRating-not-a-number"] = "CT6115",
        ["claim-datePublished-missing"] = "CT6116",
        ["claimReviewed-missing"] = "CT6117",
        ["reviewRating-missing"] = "CT6118",
        ["rating-label-missing"] = "CT6119",
        ["scale-inverted"] = "CT6120",
        ["scale-marked-absent"] = "CT6121",
        ["ratingValue-outside-scale"] = "CT6122",
        ["label-contradicts-number"] = "CT6123",
        ["url-missing"] = "CT6124",
        ["url-not-absolute"] = "CT6125",
        ["author-names-glued"] = "CT6126",
        ["several-where-one-expected"] = "CT6127",
        ["text-has-markup"] = "CT6128",
        ["type-in-odd-case"] = "CT6129",
        ["itemReviewed-missing"] = "CT6130",
        ["itemReviewed-type-unexpected"] = "CT6131",
        ["reference-not-found"] = "CT6132",
        ["block-mended"] = "CT6133",
        ["limit-exceeded"] = "CT6134",
        ["no-review-found"] = "CT6135",
        ["property-left-out"] = "CT6136",
        ["media-category-unexpected"] = "CT6137",
        ["speaker-name-deceptive"] = "CT6138",
        ["review-left-out"] = "CT6139",
        ["worstRating-below-one"] = "CT6140",
        ["review-author-missing"] = "CT6141",
        ["address-left-out"] = "CT6142",
        ["value-of-wrong-kind"] = "CT6144",
    };

    /// <summary>Number and name of every loss, CT7100 to CT7199.</summary>
    public static readonly IReadOnlyDictionary<string, string> Losses = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["claim-without-review"] = "CT7100",
        ["question-assessment-left-out"] = "CT7101",
        ["superseded-assessment-left-out"] = "CT7102",
        ["time-not-exact"] = "CT7103",
        ["force-left-out"] = "CT7104",
        ["certainty-left-out"] = "CT7105",
        ["nature-left-out"] = "CT7106",
        ["principal-left-out"] = "CT7107",
        ["holds-left-out"] = "CT7108",
        ["chain-left-out"] = "CT7109",
        ["answer-left-out"] = "CT7110",
        ["quote-left-out"] = "CT7111",
        ["review-of-others-left-out"] = "CT7112",
        ["claim-text-long"] = "CT7115",
    };
}
