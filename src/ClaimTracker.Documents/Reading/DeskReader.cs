namespace ClaimTracker.Documents;

/// <summary>Reads what the desk notes for itself: its assessments, what others published of claims, where it used them, and on what terms it was told them.</summary>
internal sealed class DeskReader(ClaimParts claims, QuestionParts questions, ScaleParts scales, ReadingContext context)
{
    /// <summary>All that could be read, in the order of the document. What could not be has been told.</summary>
    public IReadOnlyList<DeskNote> Read(DocumentNode root) =>
    [
        .. ReadAll(root, "assessments", AssessmentOf),
        .. ReadAll(root, "reviews", ReviewOf),
        .. ReadAll(root, "usages", UsageOf),
        .. ReadAll(root, "groundRules", RulesOf),
    ];

    private static IEnumerable<DeskNote> ReadAll(DocumentNode root, string key, Func<DocumentNode, DeskNote?> read) =>
        root[key].Items.Where(item => item.IsMap).Select(read).OfType<DeskNote>();

    private DeskNote? AssessmentOf(DocumentNode map)
    {
        var (aboutClaim, aboutQuestion) = (claims.Reference(map["claim"], context), questions.Known(map["question"], context));
        var (rating, by, made) = (scales.Rating(map, context), context.Text(map, "by"), context.Time(map, "at"));
        var (reasons, evidence) = (context.Texts(map, "reasons").ToArray(), context.Addresses(map, "evidence").ToArray());
        var recorded = MomentReader.Read(map["recorded"], context) ?? made?.Interval.Start;
        if (rating is null || by is null)
        {
            return null;
        }

        var signed = Assessment.Of(rating).SignedBy(by).Because(reasons).WithEvidence(evidence);
        var assessment = made is null ? signed : signed.MadeOn(made);
        return (aboutClaim, aboutQuestion) switch
        {
            ({ } claim, _) => new DeskNote.OfClaim(claim, assessment, recorded),
            (_, { } question) => new DeskNote.OfQuestion(question, assessment, recorded),
            _ => null,
        };
    }

    private DeskNote.OfOthers? ReviewOf(DocumentNode map)
    {
        var named = map["claims"].Items.Select(claim => (Node: claim, Id: claims.Reference(claim, context))).ToList();
        var (publisher, label, url, published) = (context.Text(map, "publisher"), context.Text(map, "label"), context.Address(map["url"]), context.Time(map, "published"));
        var (score, markup) = (ShareShape.Read(map["score"]), context.Text(map, "markup"));
        var recorded = MomentReader.Read(map["recorded"], context) ?? published?.Interval.Start;
        foreach (var (node, id) in named.Where((claim, place) => claim.Id is not null && named.Take(place).Any(earlier => earlier.Id == claim.Id)))
        {
            context.Problems.Add(ProblemCode.ValueNotAllowed, node, $"The review names the claim \"{id}\" already.");
        }

        if (publisher is null || named.Count == 0 || named.Exists(claim => claim.Id is null) || named.DistinctBy(claim => claim.Id).Count() < named.Count)
        {
            return null;
        }

        var review = PublishedReview.By(publisher);
        review = label is null ? review : review.Rated(label);
        review = score is { } share ? review.Scored(share) : review;
        review = url is null ? review : review.At(url);
        review = published is null ? review : review.PublishedOn(published);
        review = markup is null ? review : review.WithMarkup(markup);
        return new DeskNote.OfOthers([.. named.Select(claim => claim.Id!.Value)], review, recorded);
    }

    private DeskNote.Use? UsageOf(DocumentNode map)
    {
        var used = claims.Reference(map["claim"], context);
        var (url, title, published) = (context.Address(map["url"]), context.Text(map, "title"), context.Time(map, "published"));
        var recorded = MomentReader.Read(map["recorded"], context) ?? published?.Interval.Start;
        if (used is not { } claim || url is null || title is null || published is null || UsageWord.Read(map["as"]) is not { } manner)
        {
            return null;
        }

        return new DeskNote.Use(claim, Usage.Of(url, title).On(published).In(manner), recorded);
    }

    private DeskNote.Terms? RulesOf(DocumentNode map)
    {
        var told = claims.Reference(map["claim"], context);
        var (reason, description, approver) = (context.Text(map, "reason"), context.Text(map, "description"), context.Text(map, "approver"));
        var recorded = MomentReader.Read(map["recorded"], context);
        if (told is not { } claim || ReadingContext.Word<GroundTerms>(map, "terms") is not { } terms)
        {
            return null;
        }

        var rules = GroundRules.Of(terms);
        rules = reason is null ? rules : rules.Because(reason);
        rules = description is null ? rules : rules.DescribedAs(description);
        rules = approver is null ? rules : rules.ApprovedBy(approver);
        return new DeskNote.Terms(claim, rules, recorded);
    }
}
