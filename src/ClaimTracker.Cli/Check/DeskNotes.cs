namespace ClaimTracker.Cli;

/// <summary>What our desk noted for itself, in words. It is told apart from everything that speakers say.</summary>
internal sealed class DeskNotes
{
    private readonly Words _words;
    private readonly ILookup<ClaimId, Assessment> _ofClaims;
    private readonly ILookup<QuestionId, Assessment> _ofQuestions;
    private readonly ILookup<ClaimId, PublishedReview> _reviews;
    private readonly ILookup<ClaimId, Usage> _usages;
    private readonly ILookup<ClaimId, GroundRules> _rules;

    public DeskNotes(IReadOnlyCollection<LedgerEntry> entries, Words words)
    {
        _words = words;
        _ofClaims = entries.OfType<ClaimAssessed>().ToLookup(entry => entry.Claim, entry => entry.Assessment);
        _ofQuestions = entries.OfType<QuestionAssessed>().ToLookup(entry => entry.Question, entry => entry.Assessment);
        _reviews = entries.OfType<ClaimReviewed>().SelectMany(entry => entry.Claims, (entry, claim) => (claim, entry.Review)).ToLookup(review => review.claim, review => review.Review);
        _usages = entries.OfType<ClaimUsed>().ToLookup(entry => entry.Claim, entry => entry.Usage);
        _rules = entries.OfType<GroundRulesSet>().ToLookup(entry => entry.Claim, entry => entry.Rules);
    }

    /// <summary>What the desk thinks of a question; empty when it said nothing.</summary>
    public IEnumerable<string> On(Question question) => Assessed([.. _ofQuestions[question.Id]]);

    /// <summary>On what terms a claim was told, what the desk thinks of it, what others published of it, and where we did.</summary>
    public IEnumerable<string> On(Claim claim)
    {
        var told = _rules[claim.Id].TakeLast(1).Select(rules => _words.Desk.GroundRules(TermsText.Of(rules, _words)));
        var used = _usages[claim.Id]
            .OrderBy(usage => usage.Published.Interval.Start)
            .ThenBy(usage => usage.Url.OriginalString, StringComparer.Ordinal)
            .ThenBy(usage => usage.Title, StringComparer.Ordinal)
            .ThenBy(usage => usage.Manner)
            .Select(Used);
        return told.Concat(Assessed([.. _ofClaims[claim.Id]])).Concat(_reviews[claim.Id].Select(review => ReviewText.Of(review, _words))).Concat(used);
    }

    // The last one stands; those before it are told in short.
    private IEnumerable<string> Assessed(Assessment[] assessments)
    {
        if (assessments is not [.. var before, var last])
        {
            yield break;
        }

        var reasons = last.Reasons.IsEmpty ? string.Empty : $" – {string.Join(' ', last.Reasons.Select(reason => reason.Trim()))}";
        yield return $"{_words.Desk.Assessment(Signed(last), last.Rating.Label.Trim())}{reasons}";
        if (!last.Evidence.IsEmpty)
        {
            yield return _words.Desk.Evidence(string.Join(' ', last.Evidence.Select(address => address.OriginalString)));
        }

        if (before.Length > 0)
        {
            yield return _words.Desk.BeforeThat(_words.Join(before.Reverse().Select(assessment => $"{assessment.Rating.Label.Trim()} ({Signed(assessment)})")));
        }
    }

    private string Signed(Assessment assessment) =>
        assessment.Made is { } made ? $"{assessment.By.Trim()}, {_words.Templates.Say(made)}" : assessment.By.Trim();

    private string Used(Usage usage) =>
        _words.Desk.Published(usage.Manner, _words.Quoted(usage.Title), _words.Templates.Say(usage.Published), usage.Url.OriginalString);
}
