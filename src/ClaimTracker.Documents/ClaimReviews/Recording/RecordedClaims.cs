namespace ClaimTracker.Documents;

/// <summary>Tells which claims a review is about: one for each author in each place, because each is a speaker's act of its own.</summary>
internal static class RecordedClaims
{
    /// <summary>Whether a review can be recorded: it says which claim it is about, and who answers for it.</summary>
    public static bool CanBe(ClaimReview review) => review.ClaimReviewed is { Clean.Length: > 0 } && review.SignedBy is not null;

    /// <summary>The authors with a name that can be recorded.</summary>
    public static IEnumerable<ReviewParty> Named(ReviewedItem item) => item.Authors.Where(author => NameOf(author) is not null);

    /// <summary>The name under which an author is recorded; null where none is fit to be one.</summary>
    public static string? NameOf(ReviewParty author) => author.Names is [{ Clean: { Length: > 0 } name }, ..] && NameCheck.FaultOf(name) is null ? name : null;

    /// <summary>Where the claim appeared, as far as the addresses can be recorded, and as what they stood there.</summary>
    public static IEnumerable<(string Role, Uri Page)> Places(ReviewedItem item) =>
        new[] { ("url", item.Address) }
            .Concat(item.FirstAppearances.Select(address => ("firstAppearance", (ReviewAddress?)address)))
            .Concat(item.Appearances.Select(address => ("appearance", (ReviewAddress?)address)))
            .Where(place => place.Item2?.Page is not null)
            .Select(place => (place.Item1, place.Item2!.Page!))
            .Take(ReviewLimits.Claims / Math.Max(1, Math.Min(ReviewLimits.Items, item.Authors.Length)));
}
