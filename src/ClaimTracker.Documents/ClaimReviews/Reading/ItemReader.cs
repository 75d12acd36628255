namespace ClaimTracker.Documents;

/// <summary>Reads what was reviewed, in its new form and in the older ones.</summary>
internal static class ItemReader
{
    public static ReviewedItem? Read(MarkNode review, ReviewKind kind, NodeReader reader)
    {
        if (reader.Object(review, "itemReviewed") is not { } node)
        {
            reader.Notes.Add("itemReviewed-missing", review.PathOf("itemReviewed"), "Nothing says what was reviewed: nobody is named, and no place.");
            return null;
        }

        // A medium carries the claim that it was taken for.
        var claim = kind == ReviewKind.MediaReview && reader.Object(node, "interpretedAsClaim") is { } interpreted ? interpreted : node;
        var item = new ReviewedItem
        {
            Type = node.Types.FirstOrDefault(),
            Authors = PartyReader.All(claim, "author", reader),
            Published = reader.Date(claim, "datePublished"),
            Address = reader.Address(node, "url"),
            Appearances = [.. reader.Addresses(claim, "appearance"), .. kind == ReviewKind.MediaReview ? reader.Addresses(node, "mediaItemAppearance") : []],
            FirstAppearances = reader.Addresses(claim, "firstAppearance"),
        };
        Tell(item, node, kind, reader);
        reader.TellLeftOut(node, kind == ReviewKind.MediaReview ? ReviewTerms.MediaReviewItem : ReviewTerms.Claim);
        return item;
    }

    private static void Tell(ReviewedItem item, MarkNode node, ReviewKind kind, NodeReader reader)
    {
        var notes = reader.Notes;
        var expected = kind == ReviewKind.MediaReview ? "MediaReviewItem" : "Claim";
        if (node.Is("CreativeWork"))
        {
            notes.Add("itemReviewed-legacy-CreativeWork", node.PathOf("@type"), $"What was reviewed is a CreativeWork, the older form of a {expected}.");
        }
        else if (!node.Is(expected))
        {
            notes.Add("itemReviewed-type-unexpected", node.PathOf("@type"), $"What was reviewed is {(item.Type is null ? "of no type" : $"a {Shown.Short(item.Type)}")}; a {expected} is expected.");
        }

        if (item.Appearances.IsEmpty && item.FirstAppearances.IsEmpty)
        {
            notes.Add("appearance-missing", node.PathOf("appearance"), "Nothing says where the claim appeared.");
        }

        if (item.Authors.All(author => author.Names.IsEmpty))
        {
            notes.Add("claim-author-missing", node.PathOf("author"), "Nobody is named as the author of the claim; it is recorded as of somebody unnamed.");
        }

        if (item.Published is not { } date)
        {
            notes.Add("claim-datePublished-missing", node.PathOf("datePublished"), "Nothing says when the claim was made.");
        }
        else if (!date.IsIso)
        {
            notes.Add("claim-datePublished-not-iso8601", node.PathOf("datePublished"), DateNotes.Message(date));
        }
    }
}
