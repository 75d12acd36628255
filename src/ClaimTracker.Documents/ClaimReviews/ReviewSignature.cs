namespace ClaimTracker.Documents;

/// <summary>Tells who answers for a review.</summary>
internal static class ReviewSignature
{
    private const string WorldWideWeb = "www.";

    public static string? Of(ClaimReview review) =>
        NameOf(review.Publisher)
        ?? review.Authors.Select(NameOf).FirstOrDefault(name => name is not null)
        ?? HostOf(review.Publisher?.Address)
        ?? review.Authors.Select(author => HostOf(author.Address)).FirstOrDefault(host => host is not null)
        ?? HostOf(review.Address);

    private static string? NameOf(ReviewParty? party) => party?.Names.Select(name => name.Clean).FirstOrDefault(name => name.Length > 0);

    private static string? HostOf(ReviewAddress? address) => address?.Page?.Host is { Length: > 0 } host
        ? host.StartsWith(WorldWideWeb, StringComparison.OrdinalIgnoreCase) ? host[WorldWideWeb.Length..] : host
        : null;
}
