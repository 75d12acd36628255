using System.Collections.Immutable;

namespace ClaimTracker;

// What is checked before an entry is appended, live and in replay; the checks themselves stand with what they check.
internal static class EntryChecks
{
    /// <summary>All that is wrong with an entry that is being made.</summary>
    public static IEnumerable<Problem> OfNew(LedgerEntry entry, LedgerRoot root, LedgerSettings settings)
    {
        var problems = OfRecorded(entry, root, settings).ToArray();
        return problems.Length == 0 && entry is ClaimCorrected corrected
            ? CorrectionsOnRecord.Check(root.Find(corrected.Claim), root.Find(corrected.With), root)
            : problems;
    }

    /// <summary>All that is wrong with an entry that was on record before.</summary>
    /// <remarks>
    /// House checks are no part of history. Whether one claim may correct another is decided by how both read in the end, because a document
    /// is checked as a whole; at its own place in the order a correction only has to name claims and to form no loop.
    /// </remarks>
    public static IEnumerable<Problem> OfRecorded(LedgerEntry entry, LedgerRoot root, LedgerSettings settings) => entry switch
    {
        EntitiesDeclared declared => EntityCheck.Check(declared.Entities, root.Entities),
        EntityChanged changed => ChangeChecks.Of(changed.Entity, root, settings),
        QuestionAsked asked => OfQuestion(asked.Question, root, settings),
        QuestionChanged changed => ChangeChecks.Of(changed.Question, root, settings),
        ClaimRecorded recorded => BuiltIn(recorded.Draft, root),
        ClaimAmended amended => OfClaim(amended.Claim, "/claim", root, claim => OfReading(claim, amended.Reads, root)),
        ClaimRetracted retracted => OfClaim(retracted.Claim, "/retract", root, claim => OfRetraction(claim, root)),
        ClaimCorrected corrected => OfClaim(corrected.Claim, "/correct", root, claim =>
            OfClaim(corrected.With, "/with", root, with => CorrectionsOnRecord.CheckLoop(claim, with, root))),
        ClaimWithdrawn withdrawn => OfClaim(withdrawn.Claim, "/withdraw", root, claim => OfWithdrawal(claim, root)),
        CounterclaimDeclared { Counterclaim: var declared } => OfCounterclaim(declared, root),
        FindingReviewed reviewed => reviewed.Claims.SelectMany(claim => OfClaim(claim, "/claims", root, _ => [])),
        ClaimAssessed assessed => OfClaim(assessed.Claim, "/claim", root, _ => NoteChecks.Of(assessed.Assessment)),
        QuestionAssessed assessed => OfKnown(assessed.Question, root).Concat(NoteChecks.Of(assessed.Assessment)),
        ClaimReviewed reviewed => NoteChecks.Of(reviewed).Concat(reviewed.Claims.SelectMany(claim => OfClaim(claim, "/claims", root, _ => []))),
        ClaimUsed used => OfClaim(used.Claim, "/claim", root, _ => NoteChecks.Of(used.Usage)),
        GroundRulesSet set => OfClaim(set.Claim, "/claim", root, _ => NoteChecks.Of(set.Rules)),
        ClaimTextRedacted redacted => OfClaim(redacted.Claim, "/claim", root, claim => RedactionChecks.Of(claim, redacted, root)),
        IdentityRedacted redacted => RedactionChecks.Of(redacted, root),
        _ => throw new InvalidOperationException($"An entry of the unknown kind {entry.GetType().Name}."),
    };

    public static IEnumerable<Problem> OfQuestion(Question question, LedgerRoot root, LedgerSettings settings) =>
        OfQuestion(question, new EntityScope([], root.Entities), root, settings);

    public static IEnumerable<Problem> OfQuestion(Question question, EntityScope entities, LedgerRoot root, LedgerSettings settings)
    {
        var problems = QuestionCheck.Check(question, entities, settings.Comparison.Comparers);
        return root.Questions.TryFind(question.Id, out Question? _)
            ? problems.Prepend(Taken("question", question.Id.ToString(), QuestionCheck.PathOf(question.Id)))
            : problems;
    }

    public static ImmutableArray<Problem> OfDraft(ClaimDraft draft, LedgerRoot root, LedgerSettings settings) =>
        WithHouse(BuiltIn(draft, root), draft, settings);

    /// <summary>All that can be wrong with a draft but for house checks.</summary>
    public static ImmutableArray<Problem> BuiltIn(ClaimDraft draft, LedgerRoot root)
    {
        var faults = default(Faults);
        if (draft.Id is { } id && root.Find(id) >= 0)
        {
            faults.Add(Taken("claim", id.ToString(), "/id"));
        }

        ClaimCheck.Check(draft, new EntityScope([], root.Entities), new QuestionScope([], root.Questions), ref faults);
        return faults.All;
    }

    /// <summary>What is wrong with how a claim should read: as a draft, by its id, by the house, and with the corrections that it takes part in.</summary>
    public static ImmutableArray<Problem> OfAmendment(int claim, ClaimDraft draft, LedgerRoot root, LedgerSettings settings)
    {
        var problems = WithHouse(OfReading(claim, draft, root), draft, settings);
        return problems.IsEmpty ? [.. CorrectionsOnRecord.BrokenBy(claim, draft, root)] : problems;
    }

    private static ImmutableArray<Problem> OfReading(int claim, ClaimDraft draft, LedgerRoot root)
    {
        var id = root.Columns.Id(claim);
        return draft.Id is { } other && other != id
            ? [new Problem(ProblemCode.ValueNotAllowed, "/id", $"An amendment keeps the id \"{id}\"; \"{other}\" is another.") { Found = other.ToString() }]
            : ClaimCheck.Check(draft, new EntityScope([], root.Entities), new QuestionScope([], root.Questions));
    }

    private static IEnumerable<Problem> OfClaim(ClaimId claim, string path, LedgerRoot root, Func<int, IEnumerable<Problem>> check) =>
        root.Find(claim) is >= 0 and var number ? check(number) : [UnknownId.Problem("claim", claim.ToString(), path, suggestion: null)];

    private static IEnumerable<Problem> OfKnown(QuestionId question, LedgerRoot root) =>
        root.Questions.TryFind(question, out int _) ? [] : [new QuestionScope([], root.Questions).Unknown(question, "/question")];

    private static IEnumerable<Problem> OfRetraction(int claim, LedgerRoot root) => root.Acts.IsRetracted(claim)
        ? [new Problem(ProblemCode.ValueNotAllowed, "/retract", $"\"{root.Columns.Id(claim)}\" was retracted before.")]
        : [];

    private static IEnumerable<Problem> OfWithdrawal(int claim, LedgerRoot root) => root.Acts.IsWithdrawn(claim)
        ? [new Problem(ProblemCode.ValueNotAllowed, "/withdraw", $"\"{root.Columns.Id(claim)}\" was withdrawn before.")]
        : [];

    private static IEnumerable<Problem> OfCounterclaim(Counterclaim declared, LedgerRoot root) => declared.Claim == declared.Against
        ? [new Problem(ProblemCode.ValueNotAllowed, "/against", $"\"{declared.Claim}\" cannot be a counterclaim to itself.")]
        : OfClaim(declared.Claim, "/claim", root, _ => []).Concat(OfClaim(declared.Against, "/against", root, _ => []));

    // House checks look at drafts that are sound.
    private static ImmutableArray<Problem> WithHouse(ImmutableArray<Problem> problems, ClaimDraft draft, LedgerSettings settings) =>
        problems.IsEmpty && !settings.Checks.IsEmpty ? [.. settings.Checks.SelectMany(check => check.Check(draft))] : problems;

    public static Problem Taken(string what, string id, string path) =>
        new(ProblemCode.DuplicateId, path, $"There is a {what} with the id \"{id}\" already; ids are unique.") { Found = id };
}
