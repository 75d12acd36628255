namespace ClaimTracker.Cli;

/// <summary>What another publisher thinks of a claim, in one line that cannot be taken for our own assessment.</summary>
internal static class ReviewText
{
    public static string Of(PublishedReview review, Words words) => $"{Verdict(review, words)}{Address(review)}";

    /// <summary>The same where the date stands above.</summary>
    public static string Undated(PublishedReview review, Words words) => $"{words.Desk.Review(review.Publisher.Trim(), review.Label?.Trim())}{Address(review)}";

    private static string Verdict(PublishedReview review, Words words) => words.Desk.Review(
        review.Published is { } published ? $"{review.Publisher.Trim()}, {words.Templates.Say(published)}" : review.Publisher.Trim(),
        review.Label?.Trim());

    private static string Address(PublishedReview review) => review.Address is { } address ? $" – {address.OriginalString}" : string.Empty;
}
