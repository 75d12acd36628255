namespace ClaimTracker.Documents;

/// <summary>Finds the place of everything that a document records: claims by their own time, all else by the claims that it names.</summary>
internal sealed class LoadSteps(ClaimParts claims)
{
    private int _order;

    /// <summary>All steps in the order in which they are recorded.</summary>
    public IEnumerable<LoadStep> InOrder(LoadedParts parts)
    {
        var steps = Of(parts);

        // Their numbers are sorted, because a step is large.
        var order = new int[steps.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (first, second) => LoadStep.Compare(steps[first], steps[second]));
        return order.Select(number => steps[number]);
    }

    private LoadStep[] Of(LoadedParts parts)
    {
        var (count, acts) = (claims.Drafts.Count, ActsOf(parts));
        var steps = new LoadStep[count + acts.Count];
        for (var i = 0; i < count; i++)
        {
            steps[i] = LoadStep.Of(claims.Drafts[i]);
        }

        acts.CopyTo(steps, count);
        return steps;
    }

    // Of several notes that come right after one claim, the one of a later time supersedes the others too.
    private List<LoadStep> ActsOf(LoadedParts parts) =>
    [
        .. parts.Counterclaims.Select(counterclaim => Last(counterclaim.Claim, counterclaim.Against).Then(LoadKind.Counterclaim, ++_order, counterclaim)),
        .. parts.Events.Select(StepOf),
        .. parts.Notes.OrderBy(note => note.Time ?? DateTimeOffset.MinValue).Select(StepOf),
    ];

    private LoadStep StepOf(ClaimEvent happened)
    {
        var named = happened is ClaimEvent.Correction correction ? Last(correction.Claim, correction.With) : Step(happened.Claim);
        return named.ThenAt(happened.At?.Interval.Start, KindOf(happened), ++_order, happened);
    }

    private LoadStep StepOf(DeskNote note) => note switch
    {
        DeskNote.OfQuestion { Question: var question, Time: var made } => new LoadStep(made, LoadKind.QuestionAssessment, question.ToString(), ++_order, note),
        DeskNote.OfClaim { Claim: var claim, Time: var made } => Step(claim).ThenAt(made, LoadKind.ClaimAssessment, ++_order, note),
        DeskNote.OfOthers { Claims: var reviewed, Time: var published } => Last(reviewed).ThenAt(published, LoadKind.Review, ++_order, note),
        DeskNote.Use { Claim: var claim, Time: var published } => Step(claim).ThenAt(published, LoadKind.Usage, ++_order, note),
        DeskNote.Terms { Claim: var claim, Time: var agreed } => Step(claim).ThenAt(agreed, LoadKind.GroundRules, ++_order, note),
        _ => throw new InvalidOperationException($"A note of the unknown kind {note.GetType().Name}."),
    };

    private static LoadKind KindOf(ClaimEvent happened) => happened switch
    {
        ClaimEvent.Retraction => LoadKind.Retraction,
        ClaimEvent.Correction => LoadKind.Correction,
        ClaimEvent.Amendment => LoadKind.Amendment,
        _ => LoadKind.Withdrawal,
    };

    private LoadStep Step(ClaimId claim) => LoadStep.Of(claims.Draft(claim));

    private LoadStep Last(IEnumerable<ClaimId> claims) => claims.Select(Step).Aggregate(LoadStep.Last);

    private LoadStep Last(ClaimId first, ClaimId second) => LoadStep.Last(Step(first), Step(second));
}
