namespace ClaimTracker.Documents;

/// <summary>Tells what of a review cannot be recorded.</summary>
internal static class RecordingNotes
{
    public static void Tell(ClaimReview review, MarkNode node, ReviewNotes notes)
    {
        if (!RecordedClaims.CanBe(review))
        {
            notes.Add("review-left-out", node.Path, "It does not say which claim it is about, or who answers for it, so that it is not recorded.");
        }
        else if (ReviewMarkup.Of(review) is null)
        {
            notes.Add("limit-exceeded", node.Path, "Its mark-up is too long to be kept word for word; what counts of it is recorded.");
        }

        if (review.Item is not { } item)
        {
            return;
        }

        var path = node.PathOf("itemReviewed");
        foreach (var author in item.Authors.Where(author => author.Names is [{ Clean: { Length: > 0 } name }, ..] && NameCheck.FaultOf(name) is not null))
        {
            notes.Add("speaker-name-deceptive", JsonPointer.Of(path, "author"), $"{NameCheck.FaultOf(author.Names[0].Clean)} The claim is recorded as of somebody unnamed.");
        }

        ReviewAddress[] places = [.. item.Address is { } own ? [own] : Array.Empty<ReviewAddress>(), .. item.FirstAppearances, .. item.Appearances];
        foreach (var place in places.Where(place => place.Page is null))
        {
            notes.Add("address-left-out", path, $"\"{Shown.Short(place.Original)}\" is no absolute http or https address; the claim is recorded without it.");
        }

        if (places.Count(place => place.Page is not null) > RecordedClaims.Places(item).Count())
        {
            notes.Add("limit-exceeded", path, FormattableString.Invariant($"The review is about more than {ReviewLimits.Claims} claims, one for each author in each place; the others are left out."));
        }
    }
}
