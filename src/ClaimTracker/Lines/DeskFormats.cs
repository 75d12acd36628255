using System.Collections.Immutable;

namespace ClaimTracker;

/// <summary>The formats of entries about what our own desk notes.</summary>
internal static class DeskFormats
{
    public static IReadOnlyList<EntryFormat> All { get; } =
    [
        new EntryFormatOf<FindingReviewed>(
            "findingReviewed",
            (line, entry) =>
            {
                line.Part("finding", () => WriteFinding(line, entry));
                line.Word<FindingVerdict>("verdict", entry.Verdict, LineWords.Verdicts);
            },
            ReadReview),
        new EntryFormatOf<ClaimAssessed>(
            "claimAssessed",
            (line, entry) =>
            {
                line.Text("claim", entry.Claim.ToString());
                line.Part("assessment", () => AssessmentPart.Write(line, entry.Assessment));
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, ClaimIn(fields), fields.Part("assessment", AssessmentPart.Read)!)),
        new EntryFormatOf<QuestionAssessed>(
            "questionAssessed",
            (line, entry) =>
            {
                line.Text("question", entry.Question.ToString());
                line.Part("assessment", () => AssessmentPart.Write(line, entry.Assessment));
            },
            (head, fields) => new(
                head.Sequence, head.Recorded, head.Note, fields.Required("question").QuestionId() ?? default, fields.Part("assessment", AssessmentPart.Read)!)),
        new EntryFormatOf<ClaimReviewed>(
            "claimReviewed",
            (line, entry) =>
            {
                line.Texts("claims", [.. entry.Claims.Select(claim => claim.ToString())]);
                line.Part("review", () => ReviewPart.Write(line, entry.Review));
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, ReviewedIn(fields), fields.Part("review", ReviewPart.Read)!)),
        new EntryFormatOf<ClaimUsed>(
            "claimUsed",
            (line, entry) =>
            {
                line.Text("claim", entry.Claim.ToString());
                line.Part("usage", () => UsagePart.Write(line, entry.Usage));
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, ClaimIn(fields), fields.Part("usage", UsagePart.Read)!)),
        new EntryFormatOf<GroundRulesSet>(
            "groundRulesSet",
            (line, entry) =>
            {
                line.Text("claim", entry.Claim.ToString());
                line.Part("rules", () => GroundRulesPart.Write(line, entry.Rules));
            },
            (head, fields) => new(head.Sequence, head.Recorded, head.Note, ClaimIn(fields), fields.Part("rules", GroundRulesPart.Read)!)),
    ];

    private static ClaimId ClaimIn(LineObject fields) => fields.Required("claim").ClaimId() ?? default;

    private static ImmutableArray<ClaimId> ReviewedIn(LineObject fields)
    {
        var claims = fields.Required("claims");
        var ids = claims.ClaimIds();
        if (claims.IsList && ids.IsEmpty)
        {
            claims.Tell(ProblemCode.ValueNotAllowed, "A review is about at least one claim.", "one id or more");
        }

        return ids;
    }

    private static void WriteFinding(LineWriter line, FindingReviewed review)
    {
        line.Text("code", review.Code);
        line.Word<ComparisonStatus>("status", review.Status, LineWords.Statuses);
        line.Word("relation", review.Relation, LineWords.Relations);
        line.Texts("claims", [.. review.Claims.Select(claim => claim.ToString())]);
        line.Text("place", review.Place);
    }

    private static FindingReviewed ReadReview(EntryHead head, LineObject fields)
    {
        var finding = fields.Required("finding").Object();
        var (code, status) = (finding?.Required("code").Words(), finding?.Required("status").Word(LineWords.Statuses));
        var (relation, claims) = (finding?.Optional("relation").Word(LineWords.Relations), finding?.Required("claims") ?? default);
        var (ids, place) = (claims.ClaimIds(), finding?.Optional("place").Text());
        finding?.End("A finding");
        if (claims.IsList && ids.IsEmpty)
        {
            claims.Tell(ProblemCode.ValueNotAllowed, "A finding is about at least one claim.", "one id or more");
        }

        var verdict = fields.Required("verdict").Word(LineWords.Verdicts);
        return new FindingReviewed(head.Sequence, head.Recorded, head.Note, code!, ids, verdict ?? default)
        {
            Status = status ?? default,
            Relation = relation,
            Place = place,
        };
    }
}
