namespace ClaimTracker.Documents;

/// <summary>Finds what our desk thinks of claims, and tells what is missing to publish it as reviews, and what a review cannot carry.</summary>
internal sealed class OwnReviews(LedgerReader ledger, ClaimReviewExportOptions options, ReviewLosses losses, List<Problem> missing)
{
    public IEnumerable<OwnReview> All()
    {
        foreach (var question in ledger.Questions.OrderBy(question => question.Id).Where(question => ledger.AssessmentsOf(question).Count > 0))
        {
            losses.Add(
                "question-assessment-left-out", ProblemPath.Of("questions", question.Id.ToString()), "A review is of a claim; what our desk thinks of the question as a whole is left out.");
        }

        foreach (var claim in ledger.Claims.OrderBy(claim => claim.Id))
        {
            var assessments = ledger.AssessmentsOf(claim);
            if (assessments.Count > 0)
            {
                if (assessments.Count > 1)
                {
                    losses.Add("superseded-assessment-left-out", ReviewLosses.PathOf(claim), "What our desk thought before is left out; a review says what it thinks now.");
                }

                if (Of(claim, assessments[^1].What) is { } review)
                {
                    Tell(claim, losses);
                    yield return review;
                }
            }
            else if (ledger.ReviewsOf(claim).Count == 0 || options.Scope == ClaimReviewScope.Ours)
            {
                losses.Add("claim-without-review", ReviewLosses.PathOf(claim), "Nobody of ours assessed the claim, so that there is no review of it.");
            }
        }
    }

    private OwnReview? Of(Claim claim, Assessment assessment)
    {
        var text = ClaimedText.Of(claim);
        var uses = ledger.UsagesOf(claim);
        var piece = uses.Count > 0 ? uses[^1].What : null;
        var count = missing.Count;
        if (text is null)
        {
            Missing(claim, "wording", "claimReviewed is missing: the claim has no words of its own. Give it a wording or a quote.");
        }
        else if (text.TrimStart().StartsWith($"{assessment.Rating.Label.Trim()}:", StringComparison.OrdinalIgnoreCase))
        {
            Missing(claim, "wording", "claimReviewed must not contain the rating: the words of the claim begin with it.", ProblemCode.ValueNotAllowed);
        }

        if (piece is null)
        {
            Missing(claim, null, "url is missing: nobody recorded where the review is published. Record a usage of the claim.");
        }
        else if (options.PageAddress is { } page && !IsOn(piece.Url, page))
        {
            Missing(claim, null, $"url must lie on the site of the page: \"{piece.Url.OriginalString}\" is not on {page.Host}.", ProblemCode.ValueNotAllowed);
        }

        return missing.Count > count ? null : new OwnReview(claim, assessment, text!, piece!);
    }

    // The same site, or one below it or above it.
    private static bool IsOn(Uri url, Uri page) =>
        url.IdnHost == page.IdnHost
        || url.IdnHost.EndsWith($".{page.IdnHost}", StringComparison.OrdinalIgnoreCase)
        || page.IdnHost.EndsWith($".{url.IdnHost}", StringComparison.OrdinalIgnoreCase);

    private void Missing(Claim claim, string? field, string message, string code = ProblemCode.MissingField) =>
        missing.Add(new Problem(code, ReviewLosses.PathOf(claim, field), $"Of the claim \"{claim.Id}\", {message}"));

    private static void Tell(Claim claim, ReviewLosses losses)
    {
        Lost(claim.Force != Force.Asserts, "force-left-out", "force", $"A review does not say that the speaker {claim.Force.ToString().ToLowerInvariant()} it.");
        Lost(claim.Certainty != Certainty.Certain, "certainty-left-out", "certainty", "A review does not say how firmly the speaker put it.");
        Lost(claim.Nature != Nature.Fact, "nature-left-out", "nature", "A review does not say that it was no statement of fact.");
        Lost(claim.Principal is not null, "principal-left-out", "onBehalfOf", "A review does not say for whom the speaker spoke.");
        Lost(claim.Holds is not null, "holds-left-out", "holds", "A review does not say for when the claim is claimed to be true.");
        Lost(claim.Via.Any(hop => hop.Url is null || hop.Form is not null || hop.Published is not null || !hop.Cites.IsEmpty) || claim.Via.Length > 1, "chain-left-out", "via",
            "A review has the addresses at which the claim appeared, and nothing else of its chain.");
        Lost(claim.Answer is not (null or TextAnswer or YesNoAnswer { IsYes: true }), "answer-left-out", "answer", "A review has the words of the claim, and no structured answer.");
        Lost(claim is { Wording: not null, Quote: not null }, "quote-left-out", "quote", "A review has one wording of the claim; the quotation is left out.");
        Lost(claim.Said is { } said && ReviewTimes.Of(said) is null, "time-not-exact", "said", "A review has days and moments; a vaguer time is left out.");
        Lost(ClaimedText.Of(claim)!.Length > GoogleRules.LongestClaim, "claim-text-long", "wording",
            FormattableString.Invariant($"The words of the claim are longer than {GoogleRules.LongestClaim} characters; a search engine may show them shortened."));

        void Lost(bool isLost, string name, string field, string message)
        {
            if (isLost)
            {
                losses.Add(name, ReviewLosses.PathOf(claim, field), message);
            }
        }
    }
}
