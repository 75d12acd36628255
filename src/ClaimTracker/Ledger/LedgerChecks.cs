using System.Collections.Immutable;

namespace ClaimTracker;

// What the ledger checks before it appends; the checks themselves stand with what they check.
internal static class LedgerChecks
{
    public static IEnumerable<Problem> OfQuestion(Question question, LedgerRoot root, LedgerSettings settings)
    {
        var problems = QuestionCheck.Check(question, new EntityScope([], root.Entities), settings.Comparison.Comparers);
        return root.Questions.TryFind(question.Id, out Question? _)
            ? problems.Prepend(Taken("question", question.Id.ToString(), QuestionCheck.PathOf(question.Id)))
            : problems;
    }

    public static ImmutableArray<Problem> OfDraft(ClaimDraft draft, LedgerRoot root, LedgerSettings settings)
    {
        var problems = BuiltIn(draft, root).ToImmutableArray();
        return problems.IsEmpty ? [.. settings.Checks.SelectMany(check => check.Check(draft))] : problems;
    }

    // All that can be wrong with a draft but for house checks.
    public static IEnumerable<Problem> BuiltIn(ClaimDraft draft, LedgerRoot root)
    {
        var problems = ClaimCheck.Check(draft, new EntityScope([], root.Entities), new QuestionScope([], root.Questions));
        return draft.Id is { } id && root.RowOf(id) >= 0 ? problems.Prepend(Taken("claim", id.ToString(), "/id")) : problems;
    }

    public static IEnumerable<Problem> OfCorrection(int corrected, int with, LedgerRoot root, LedgerSettings settings)
    {
        var (first, second) = (PartyOf(corrected, root), PartyOf(with, root));
        if (CorrectionCheck.FaultOf(first, second) is { } fault)
        {
            return [new Problem(ProblemCode.ValueNotAllowed, "/with", fault) { Found = second.Claim.ToString() }];
        }

        var comparer = new QuestionComparer(root, root.Columns.Question(corrected), settings.Comparison);
        return comparer.Links.IsCorrectedBy(with, corrected)
            ? [new Problem(ProblemCode.Loop, "/with", $"\"{first.Claim}\" already corrects \"{second.Claim}\"; corrections form no loop.")]
            : [];
    }

    private static CorrectionCheck.Party PartyOf(int row, LedgerRoot root)
    {
        var claim = new Claim(root, row);
        return new CorrectionCheck.Party(claim.Id, claim.Question.Id, claim.Speaker.Id, root.RootsOf(row), claim.Principal is not null);
    }

    private static Problem Taken(string what, string id, string path) =>
        new(ProblemCode.DuplicateId, path, $"There is a {what} with the id \"{id}\" already; ids are unique.") { Found = id };
}
