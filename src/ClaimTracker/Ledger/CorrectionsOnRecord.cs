namespace ClaimTracker;

/// <summary>Whether corrections fit what is on record: the claims as they read, who speaks for whom, and the corrections there are.</summary>
internal static class CorrectionsOnRecord
{
    /// <summary>What is wrong with a new correction, loops apart.</summary>
    public static IEnumerable<Problem> Check(int corrected, int with, LedgerRoot root) => root.Acts.DirectCorrectorsOf(corrected).Contains(with)
        ? [new Problem(ProblemCode.ValueNotAllowed, "/with", $"\"{root.Columns.Id(corrected)}\" was corrected by \"{root.Columns.Id(with)}\" before.")]
        : CorrectionCheck.FaultOf(PartyOf(corrected, root, root.Entities), PartyOf(with, root, root.Entities)) is { } fault
            ? [new Problem(ProblemCode.ValueNotAllowed, "/with", fault) { Found = root.Columns.Id(with).ToString() }]
            : [];

    /// <summary>That a claim would correct itself, directly or through a chain.</summary>
    public static IEnumerable<Problem> CheckLoop(int corrected, int with, LedgerRoot root)
    {
        var (first, second) = (root.Columns.Id(corrected), root.Columns.Id(with));
        if (corrected == with)
        {
            yield return new Problem(ProblemCode.ValueNotAllowed, "/with", $"\"{first}\" cannot correct itself.") { Found = second.ToString() };
        }
        else if (root.Acts.IsCorrectedBy(with, corrected))
        {
            yield return new Problem(ProblemCode.Loop, "/with", $"\"{first}\" already corrects \"{second}\"; corrections form no loop.");
        }
    }

    /// <summary>The corrections that would not hold any more if a claim read otherwise.</summary>
    public static IEnumerable<Problem> BrokenBy(int claim, ClaimDraft reads, LedgerRoot root)
    {
        var amended = PartyOf(root.Columns.Id(claim), reads, root.Entities);
        foreach (var (corrected, with) in root.Acts.CorrectionsOf(claim))
        {
            var (first, second) = corrected == claim ? (amended, PartyOf(with, root, root.Entities)) : (PartyOf(corrected, root, root.Entities), amended);
            if (CorrectionCheck.FaultOf(first, second) is { } fault)
            {
                yield return new Problem(ProblemCode.ValueNotAllowed, string.Empty, $"The amendment would break a correction: {fault}");
            }
        }
    }

    /// <summary>What decides whether a claim can correct another, by the links of some entities.</summary>
    public static CorrectionCheck.Party PartyOf(int claim, LedgerRoot root, EntityTable entities) =>
        PartyOf(root.Columns.Id(claim), root.ClaimAt(claim).ToDraft(), entities);

    private static CorrectionCheck.Party PartyOf(ClaimId id, ClaimDraft draft, EntityTable entities)
    {
        var speaksFor = entities.NumberOf(draft.Principal ?? draft.Speaker);
        var roots = entities.Sides.RootsOf(speaksFor, draft.Said, entities);
        return new CorrectionCheck.Party(id, draft.Question, draft.Speaker, roots, draft.Principal is not null);
    }
}
