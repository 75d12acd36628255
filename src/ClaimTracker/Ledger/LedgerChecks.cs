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

    public static ImmutableArray<Problem> OfDraft(ClaimDraft draft, LedgerRoot root, LedgerSettings settings) =>
        WithHouse([.. BuiltIn(draft, root)], draft, settings);

    /// <summary>All that can be wrong with a draft but for house checks.</summary>
    public static IEnumerable<Problem> BuiltIn(ClaimDraft draft, LedgerRoot root)
    {
        var problems = ClaimCheck.Check(draft, new EntityScope([], root.Entities), new QuestionScope([], root.Questions));
        return draft.Id is { } id && root.Find(id) >= 0 ? problems.Prepend(Taken("claim", id.ToString(), "/id")) : problems;
    }

    /// <summary>What is wrong with how a claim should read: as a draft, by its id, and with the corrections that it takes part in.</summary>
    public static ImmutableArray<Problem> OfAmendment(int claim, ClaimDraft draft, LedgerRoot root, LedgerSettings settings)
    {
        var id = root.Columns.Ids[claim];
        if (draft.Id is { } other && other != id)
        {
            return [new Problem(ProblemCode.ValueNotAllowed, "/id", $"An amendment keeps the id \"{id}\"; \"{other}\" is another.") { Found = other.ToString() }];
        }

        var sound = ClaimCheck.Check(draft, new EntityScope([], root.Entities), new QuestionScope([], root.Questions));
        var problems = WithHouse([.. sound], draft, settings);
        return problems.IsEmpty ? [.. BrokenCorrections(claim, PartyOf(id, draft, root), root)] : problems;
    }

    public static IEnumerable<Problem> OfRetraction(int claim, LedgerRoot root) => root.Acts.IsRetracted(claim)
        ? [new Problem(ProblemCode.ValueNotAllowed, "/retract", $"\"{root.Columns.Ids[claim]}\" was retracted before.")]
        : [];

    public static IEnumerable<Problem> OfWithdrawal(int claim, LedgerRoot root) => root.Acts.IsWithdrawn(claim)
        ? [new Problem(ProblemCode.ValueNotAllowed, "/withdraw", $"\"{root.Columns.Ids[claim]}\" was withdrawn before.")]
        : [];

    public static IEnumerable<Problem> OfCorrection(int corrected, int with, LedgerRoot root)
    {
        var (first, second) = (PartyOf(corrected, root), PartyOf(with, root));
        if (CorrectionCheck.FaultOf(first, second) is { } fault)
        {
            return [new Problem(ProblemCode.ValueNotAllowed, "/with", fault) { Found = second.Claim.ToString() }];
        }

        return root.Acts.IsCorrectedBy(with, corrected)
            ? [new Problem(ProblemCode.Loop, "/with", $"\"{first.Claim}\" already corrects \"{second.Claim}\"; corrections form no loop.")]
            : [];
    }

    // House checks look at drafts that are sound.
    private static ImmutableArray<Problem> WithHouse(ImmutableArray<Problem> problems, ClaimDraft draft, LedgerSettings settings) =>
        problems.IsEmpty ? [.. settings.Checks.SelectMany(check => check.Check(draft))] : problems;

    private static IEnumerable<Problem> BrokenCorrections(int claim, CorrectionCheck.Party amended, LedgerRoot root)
    {
        foreach (var (corrected, with) in root.Acts.CorrectionsOf(claim))
        {
            var (first, second) = corrected == claim ? (amended, PartyOf(with, root)) : (PartyOf(corrected, root), amended);
            if (CorrectionCheck.FaultOf(first, second) is { } fault)
            {
                yield return new Problem(ProblemCode.ValueNotAllowed, string.Empty, $"The amendment would break a correction: {fault}");
            }
        }
    }

    private static CorrectionCheck.Party PartyOf(int claim, LedgerRoot root) => PartyOf(root.Columns.Ids[claim], root.ClaimAt(claim).ToDraft(), root);

    private static CorrectionCheck.Party PartyOf(ClaimId id, ClaimDraft draft, LedgerRoot root)
    {
        var speaksFor = root.Entities.NumberOf(draft.Principal ?? draft.Speaker);
        var roots = root.Entities.Sides.RootsOf(speaksFor, draft.Said, root.Entities);
        return new CorrectionCheck.Party(id, draft.Question, draft.Speaker, roots, draft.Principal is not null);
    }

    private static Problem Taken(string what, string id, string path) =>
        new(ProblemCode.DuplicateId, path, $"There is a {what} with the id \"{id}\" already; ids are unique.") { Found = id };
}
