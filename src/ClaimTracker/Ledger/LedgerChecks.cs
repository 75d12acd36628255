using System.Collections.Immutable;

namespace ClaimTracker;

// What the ledger checks before it appends; the checks themselves stand with what they check.
internal static class LedgerChecks
{
    public static IEnumerable<Problem> OfQuestion(Question question, LedgerRoot root, LedgerSettings settings)
    {
        var problems = QuestionCheck.Check(question, new EntityScope([], root.Entities), settings.Comparison.Comparers);
        return root.Questions.TryFind(question.Id, out Question? _)
            ? problems.Prepend(Taken("question", question.Id.ToString(), $"/questions/{question.Id}"))
            : problems;
    }

    public static ImmutableArray<Problem> OfDraft(ClaimDraft draft, LedgerRoot root, LedgerSettings settings)
    {
        var problems = ClaimCheck.Check(draft, new EntityScope([], root.Entities), new QuestionScope([], root.Questions)).ToList();
        if (draft.Id is { } id && root.RowOf(id) >= 0)
        {
            problems.Insert(0, Taken("claim", id.ToString(), "/id"));
        }

        return problems.Count > 0 ? [.. problems] : [.. settings.Checks.SelectMany(check => check.Check(draft))];
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
