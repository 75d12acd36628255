using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Reads one review out of an object of JSON-LD.</summary>
internal static class ReviewReader
{
    /// <returns>What the object is a review of; null where it is none.</returns>
    public static ReviewKind? KindOf(MarkNode node) =>
        node.Is("ClaimReview") ? ReviewKind.ClaimReview : node.Is("MediaReview") ? ReviewKind.MediaReview : null;

    public static ClaimReview Read(MarkNode node, ReviewKind kind, MarkGraph graph, Uri? page)
    {
        var notes = new ReviewNotes();
        var reader = new NodeReader(graph, notes, page);
        var item = ItemReader.Read(node, kind, reader);
        var review = new ClaimReview
        {
            Path = node.Path,
            Kind = kind,
            ClaimReviewed = ClaimText(node, kind, reader),
            Address = reader.Address(node, "url"),
            Published = reader.Date(node, "datePublished"),
            Modified = reader.Date(node, "dateModified"),
            Headline = reader.Text(node, "headline") ?? reader.Text(node, "name"),
            Language = reader.Text(node, "inLanguage")?.Clean is { Length: > 0 } language ? language : null,
            Authors = PartyReader.All(node, "author", reader),
            Publisher = PartyReader.All(node, "publisher", reader) is [var publisher, ..] ? publisher : null,
            Item = item,
            Rating = RatingReader.Read(node, reader),
            Media = kind == ReviewKind.MediaReview ? Media(node, reader) : null,
            TypeAsWritten = node.TypeElement is { } type && TypeOf(type) is { } written && written != kind.ToString() ? written : null,
        };
        Tell(review, node, reader);
        reader.TellLeftOut(node, kind == ReviewKind.MediaReview ? ReviewTerms.MediaReview : ReviewTerms.ClaimReview);
        return review with { Notes = notes.Sorted() };
    }

    // As JSON on one line; what is longer than any type is not kept.
    private static string? TypeOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? $"[{string.Join(",", MarkValue.Items(type).Take(ReviewLimits.Items).Select(MarkValue.TextOf).OfType<string>().Select(MarkNode.ShortName))}]"
            : MarkValue.TextOf(type);

    private static ReviewText? ClaimText(MarkNode node, ReviewKind kind, NodeReader reader)
    {
        if (reader.Text(node, "claimReviewed") is { } text)
        {
            return text;
        }

        return kind == ReviewKind.MediaReview && reader.Object(node, "itemReviewed") is { } item && reader.Object(item, "interpretedAsClaim") is { } claim
            ? reader.Text(claim, "description") ?? reader.Text(claim, "text") ?? reader.Text(claim, "name")
            : null;
    }

    private static ReviewedMedia Media(MarkNode node, NodeReader reader)
    {
        var media = new ReviewedMedia
        {
            Category = reader.Text(node, "mediaAuthenticityCategory"),
            OriginalContext = reader.Text(node, "originalMediaContextDescription"),
            Original = reader.Address(node, "originalMediaLink"),
        };
        if (media.Category is not { } category || !ReviewTerms.MediaCategories.Contains(MarkNode.ShortName(category.Clean)))
        {
            reader.Notes.Add("media-category-unexpected", node.PathOf("mediaAuthenticityCategory"), "The category is none of those that schema.org has.");
        }

        return media;
    }

    private static void Tell(ClaimReview review, MarkNode node, NodeReader reader)
    {
        var notes = reader.Notes;
        TellType(review.Kind, node, notes);
        RecordingNotes.Tell(review, node, notes);
        if (review.ClaimReviewed is not { Clean.Length: > 0 } text)
        {
            notes.Add("claimReviewed-missing", node.PathOf("claimReviewed"), "Nothing says which claim was reviewed, so that it cannot be recorded.");
        }
        else if (MarkupText.HasReferences(text.Original))
        {
            notes.Add("claimReviewed-has-html-entities", node.PathOf("claimReviewed"), "The claim has character references of HTML in it, which are decoded in what is shown.");
        }

        if (review.Address is not { } address)
        {
            notes.Add("url-missing", node.PathOf("url"), "Nothing says where the review is published.");
        }
        else if (address.Page is null)
        {
            notes.Add("url-not-absolute", node.PathOf("url"), $"\"{Shown.Short(address.Original)}\" is no absolute http or https address.");
        }

        if (review.Published is not { } date)
        {
            notes.Add("datePublished-missing", node.PathOf("datePublished"), "Nothing says when the review was published.");
        }
        else if (!date.IsIso)
        {
            notes.Add("datePublished-not-iso8601", node.PathOf("datePublished"), DateNotes.Message(date));
        }

        if (review.Authors.IsEmpty)
        {
            notes.Add("review-author-missing", node.PathOf("author"), "Nobody is named as the author of the review.");
        }
        else if (review.Authors.All(author => author.Names.IsEmpty))
        {
            notes.Add("review-author-name-missing", node.PathOf("author"), "The author of the review has no name.");
        }
    }

    private static void TellType(ReviewKind kind, MarkNode node, ReviewNotes notes)
    {
        if (node.TypeElement is { ValueKind: JsonValueKind.Array })
        {
            notes.Add("type-is-array", node.PathOf("@type"), "The type is a list.");
        }

        if (!node.Types.Contains(kind.ToString(), StringComparer.Ordinal))
        {
            notes.Add("type-in-odd-case", node.PathOf("@type"), $"The type is not written as {kind}.");
        }
    }
}
