namespace ClaimTracker;

/// <summary>What another publisher thinks, in a line.</summary>
internal static class ReviewPart
{
    public static void Write(LineWriter line, PublishedReview review)
    {
        line.Text("publisher", review.Publisher);
        line.Text("label", review.Label);
        line.Share("score", review.Score is { } score ? new Tolerance(score) : null);
        line.Text("url", review.Address?.OriginalString);
        line.Time("published", review.Published);
        line.Text("markup", review.Markup);
    }

    /// <returns>Null when something is wrong, which is told.</returns>
    public static PublishedReview? Read(LineObject fields)
    {
        var (publisher, label, score) = (fields.Required("publisher").Words(), fields.Optional("label").Words(), fields.Optional("score").Share());
        var (url, published, markup) = (fields.Optional("url").Address(), fields.Optional("published").Time(), fields.Optional("markup").Words());
        fields.End("A review");
        if (!fields.IsSound)
        {
            return null;
        }

        var review = PublishedReview.By(publisher!);
        review = label is null ? review : review.Rated(label);
        review = score is { } share ? review.Scored(share.HalfWidth) : review;
        review = url is null ? review : review.At(url);
        review = published is null ? review : review.PublishedOn(published);
        return markup is null ? review : review.WithMarkup(markup);
    }
}
