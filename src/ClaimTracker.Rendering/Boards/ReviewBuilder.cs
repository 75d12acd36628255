namespace ClaimTracker.Rendering;

/// <summary>Makes what a board shows of other publishers' reviews, each publisher's together.</summary>
internal sealed class ReviewBuilder(LedgerView ledger, ClaimLines lines)
{
    /// <summary>The reviews of claims on a question, each once: publishers in order of their first review, then in order of recording.</summary>
    public IEnumerable<BoardReview> Of(QuestionStanding standing) =>
        from reviewed in (
            from claim in DeskBuilder.ClaimsOn(standing)
            from noted in ledger.ReviewsOf(claim)
            group claim by noted)
        orderby reviewed.Key.Sequence
        group Make(reviewed.Key.What, reviewed) by reviewed.Key.What.Publisher.Trim() into publisher
        from review in publisher
        select review;

    private BoardReview Make(PublishedReview review, IEnumerable<Claim> claims) => new()
    {
        Publisher = review.Publisher.Trim(),
        Label = review.Label?.Trim(),
        Score = review.Score is { } score ? lines.Words.Score(lines.Templates.Say(score)) : null,
        Published = review.Published is { } published ? lines.Say(published) : null,
        About = [.. claims.Select(lines.About)],
        Page = review.Address is { } address ? SafeLink.To(address, address.Host) : null,
    };
}
