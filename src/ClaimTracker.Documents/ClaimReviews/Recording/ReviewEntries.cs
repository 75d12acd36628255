using System.Collections.Immutable;

namespace ClaimTracker.Documents;

/// <summary>Makes the entries that reviews come to: who is named, the questions, the claims, and what publishers think of them.</summary>
internal sealed class ReviewEntries
{
    private readonly ReviewCast _cast;
    private readonly ReviewQuestions _questions;
    private readonly Dictionary<string, ClaimId> _known = new(StringComparer.Ordinal);
    private readonly HashSet<ClaimId> _ids = [];
    private readonly List<ClaimDraft> _claims = [];
    private readonly List<(ImmutableArray<ClaimId> Claims, PublishedReview Review)> _reviews = [];

    private ReviewEntries(LedgerView ledger)
    {
        (_cast, _questions) = (new ReviewCast(ledger), new ReviewQuestions(ledger));
        foreach (var claim in ledger.Claims)
        {
            _ids.Add(claim.Id);
            _known.TryAdd(WordsOf(claim.ToDraft()), claim.Id);
        }
    }

    /// <summary>What is done with a ledger, at the time at which it is done.</summary>
    public static EntryPlan Plan(LedgerReader ledger, ImmutableArray<ClaimReview> reviews) => (next, root, settings) =>
    {
        var made = new ReviewEntries(ledger);
        foreach (var review in reviews.Where(RecordedClaims.CanBe))
        {
            made.Add(review);
        }

        return TakingPlan.Of(ledger, made.All(next.Recorded, settings))(next, root, settings);
    };

    private void Add(ClaimReview review)
    {
        var text = review.ClaimReviewed!;
        var question = _questions.Of(text.Clean);
        var claims = ImmutableArray.CreateBuilder<ClaimId>();
        var places = review.Item is { } item ? RecordedClaims.Places(item).Select(place => place.Page).ToList() : [];
        foreach (var speaker in Speakers(review, question))
        {
            var claim = Claim.By(speaker).That(question).IsYes().InWords(MarkupText.HasTags(text.Original) ? text.Clean : text.Original);
            claim = review.Item?.Published?.Time is { } said ? claim.SaidOn(said) : claim;
            var drafts = places.Count == 0 ? [claim] : places.Select(page => claim.ReportedBy(AttributionHop.Through(_cast.Site(page)).At(page)));
            claims.AddRange(drafts.Select(Recorded));
        }

        _reviews.Add(([.. claims.Distinct()], Published(review)));
    }

    private IEnumerable<Speaker> Speakers(ClaimReview review, YesNoQuestion question)
    {
        var authors = review.Item is { } item ? RecordedClaims.Named(item).ToList() : [];
        return authors.Count == 0
            ? [_cast.Unnamed(question.Id)]
            : authors.Select(author => _cast.Author(author, RecordedClaims.NameOf(author)!)).DistinctBy(speaker => speaker.Id);
    }

    private ClaimId Recorded(ClaimDraft draft)
    {
        var words = WordsOf(draft);
        if (_known.TryGetValue(words, out var known))
        {
            return known;
        }

        var id = new ClaimId($"{draft.Question}-1");
        for (var next = 2; !_ids.Add(id); next++)
        {
            id = new ClaimId(FormattableString.Invariant($"{draft.Question}-{next}"));
        }

        _known.Add(words, id);
        _claims.Add(draft.Identified(id));
        return id;
    }

    private static PublishedReview Published(ClaimReview review)
    {
        var published = PublishedReview.By(review.SignedBy!);
        published = LabelOf(review) is { } label ? published.Rated(label) : published;
        published = review.Rating?.Score is { } score ? published.Scored(decimal.Round(score, 6)) : published;
        published = review.Address?.Page is { } page ? published.At(page) : published;
        published = review.Published?.Time is { } time ? published.PublishedOn(time) : published;
        return ReviewMarkup.Of(review) is { } markup ? published.WithMarkup(markup) : published;
    }

    private static string? LabelOf(ClaimReview review) =>
        review.Rating?.Label is { Clean.Length: > 0 } label ? label.Clean
        : review.Media?.Category is { Clean.Length: > 0 } category ? category.Clean
        : null;

    private IEnumerable<LedgerEntry> All(DateTimeOffset recorded, LedgerSettings settings)
    {
        if (_cast.Declared.Count > 0)
        {
            yield return new EntitiesDeclared(1, recorded, note: null, [.. _cast.Declared]);
        }

        foreach (var question in _questions.Asked)
        {
            yield return new QuestionAsked(1, recorded, note: null, settings.WithDefaults(question));
        }

        foreach (var claim in _claims)
        {
            yield return new ClaimRecorded(1, recorded, note: null, claim);
        }

        foreach (var (claims, review) in _reviews)
        {
            yield return new ClaimReviewed(1, recorded, note: null, claims, review);
        }
    }

    // All of a claim but its id and when it was recorded.
    private static string WordsOf(ClaimDraft draft) => EntryLine.Of(new ClaimRecorded(1, DateTimeOffset.MinValue, note: null, draft.WithParts(
        new ClaimId("x"), draft.Principal, draft.Certainty, draft.Nature, (draft.Said, draft.Holds, null), (draft.Quote, draft.Wording, draft.Language), draft.Via)));
}
