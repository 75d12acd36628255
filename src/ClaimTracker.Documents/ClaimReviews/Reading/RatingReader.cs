namespace ClaimTracker.Documents;

/// <summary>Reads a rating, and tells what its scale lacks.</summary>
internal static class RatingReader
{
    public static ReviewRating? Read(MarkNode review, NodeReader reader)
    {
        if (reader.Object(review, "reviewRating") is not { } node)
        {
            // A rating that is only a text is its label.
            if (reader.Text(review, "reviewRating") is { Clean.Length: > 0 } bare)
            {
                return new ReviewRating { Label = bare };
            }

            reader.Notes.Add("reviewRating-missing", review.PathOf("reviewRating"), "There is no rating.");
            return null;
        }

        var label = reader.Text(node, "alternateName") is { Clean.Length: > 0 } given ? given : reader.Text(node, "name");
        var rating = new ReviewRating
        {
            Label = label is { Clean.Length: > 0 } ? label : null,
            Value = reader.Number(node, "ratingValue"),
            Best = reader.Number(node, "bestRating"),
            Worst = reader.Number(node, "worstRating"),
            Explanation = reader.Text(node, "ratingExplanation"),
        };
        Tell(rating, node, reader);
        reader.TellLeftOut(node, ReviewTerms.Rating);
        return rating;
    }

    private static void Tell(ReviewRating rating, MarkNode node, NodeReader reader)
    {
        if (node["alternateName"] is null || rating.Label is null)
        {
            reader.Notes.Add("rating-label-missing", node.PathOf("alternateName"), rating.Label is null
                ? "The rating has no words, which are all that readers see."
                : "The rating has no alternateName; its name stands in.");
        }

        TellNumber(rating.Value, "ratingValue", node, reader);
        TellNumber(rating.Best, "bestRating", node, reader);
        TellNumber(rating.Worst, "worstRating", node, reader);
        TellScale(rating, node, reader.Notes);
        if (rating.IsContradicted)
        {
            reader.Notes.Add(
                "label-contradicts-number",
                node.PathOf("ratingValue"),
                $"The words say \"{Shown.Short(rating.Label!.Clean)}\", the figure {Shown.Short(rating.Value!.Original)} says otherwise; the words count, and no score is told.");
        }
    }

    private static void TellScale(ReviewRating rating, MarkNode node, ReviewNotes notes)
    {
        var (value, best, worst) = (rating.Value?.Value, rating.Best?.Value, rating.Worst?.Value);
        if (best <= worst)
        {
            notes.Add(
                value == best && best == worst && best < 0 ? "scale-marked-absent" : "scale-inverted",
                node.PathOf("bestRating"),
                FormattableString.Invariant($"The best figure, {best}, is not above the worst, {worst}; no score is told."));
        }
        else if (value > best || value < worst)
        {
            notes.Add("ratingValue-outside-scale", node.PathOf("ratingValue"), FormattableString.Invariant($"The figure {value} lies outside its scale; no score is told."));
        }

        if (worst < GoogleRules.LeastWorst && !(best <= worst))
        {
            notes.Add("worstRating-below-one", node.PathOf("worstRating"), FormattableString.Invariant($"The scale begins at {worst}; it should begin at 1 or above."));
        }
    }

    private static void TellNumber(ReviewNumber? number, string name, MarkNode node, NodeReader reader)
    {
        if (number is null)
        {
            reader.Notes.Add($"{name}-absent", node.PathOf(name), $"There is no {name}.");
        }
        else if (number.Value is null)
        {
            reader.Notes.Add($"{name}-not-a-number", node.PathOf(name), $"\"{Shown.Short(number.Original)}\" is no figure.");
        }
    }
}
