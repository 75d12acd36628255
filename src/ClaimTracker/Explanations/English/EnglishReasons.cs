namespace ClaimTracker;

// Why two claims relate as they do, in one to three sentences.
internal static class EnglishReasons
{
    public static IEnumerable<string> Sentences(ComparisonArguments comparison, MessageTemplates templates)
    {
        if (!TurnSaysAll(comparison))
        {
            yield return Why(comparison);
        }

        if (Turn(comparison, templates) is { } turn)
        {
            yield return turn;
        }

        if (comparison.Status == ComparisonStatus.Possible && comparison.Relation.Clashes())
        {
            yield return OnlyPossible(comparison, templates);
        }
    }

    // Of an update the times are the reason, and of a correction between texts the correction is.
    private static bool TurnSaysAll(ComparisonArguments comparison) => comparison is
        { Reason: Reason.DifferentTime } or { Reason: Reason.DeclaredLink, Relation: Relation.Corrects or Relation.CorrectedBy };

    private static string Why(ComparisonArguments comparison) => comparison.Reason switch
    {
        Reason.DifferentQuestion => "They answer different questions, so they are not compared.",
        Reason.NonAnswer => "Who gives no answer neither confirms nor denies, so they are not compared.",
        Reason.Opinion => "A judgement is not compared with other claims.",
        Reason.Prediction => "A prediction is not compared with other claims.",
        Reason.UnknownAnswer => "Saying that it is not known contradicts no answer.",
        Reason.DifferentUnit => "The figures are in different units, so they are not compared.",
        Reason.Unstructured => "Free text that differs is not compared; an editor can link the two with a counterclaim of kind rebuts.",
        Reason.Same => "They say the same.",
        Reason.Refines => Refinement(comparison),
        Reason.IntervalsIntersect => $"The two {Common(comparison)} in common, so both can be true.",
        Reason.BothCanBeTrue => "Both can be true.",
        Reason.Denied when comparison.Relation == Relation.Contradictory => "One denies exactly what the other says, so exactly one of the two is true.",
        Reason.Denied => "What one denies takes in what the other says, so they cannot both be true.",
        Reason.YesAgainstNo => "One says yes and the other no, so exactly one of the two is true.",
        Reason.DeclaredDistinct => "The desk recorded this as a question with one answer, and the two are declared distinct.",
        Reason.PresumedExclusive => "The desk recorded this as a question with one answer, and nothing on record shows that the two overlap.",
        Reason.OutsideOnlySet => "One names all there are, and the other names something outside, so they cannot both be true.",
        Reason.NoneAgainstSome => "One says that there is none and the other gives one, so they cannot both be true.",
        Reason.DisjointIntervals => $"The two {Disjoint(comparison)} in common, so they cannot both be true.",
        _ => "The desk linked the two texts as rivals.",
    };

    private static string Refinement(ComparisonArguments comparison) => comparison.Relation == Relation.Refines
        ? "The first says more than the second, and both can be true."
        : "The second says more than the first, and both can be true.";

    private static string Disjoint(ComparisonArguments comparison) =>
        comparison.First.Question is DateQuestion ? "dates have no moment" : "figures have no value";

    private static string Common(ComparisonArguments comparison) =>
        comparison.First.Question is DateQuestion ? "dates have moments" : "figures have values";

    // What time and speaker make of it.
    private static string? Turn(ComparisonArguments comparison, MessageTemplates templates)
    {
        var (older, newer) = comparison.Relation.FirstIsNewer()
            ? (comparison.Second, comparison.First)
            : (comparison.First, comparison.Second);
        return comparison.Relation switch
        {
            Relation.Corrects or Relation.CorrectedBy => $"The desk recorded the claim of {Short(newer, templates)} as the correction of that of {Short(older, templates)}.",
            Relation.Revises or Relation.RevisedBy =>
                $"{newer.Speaker.Name} gave both, the one of {templates.Say(newer.Said!)} after that of {templates.Say(older.Said!)}: a changed account, which does not show which one is true.",
            Relation.Updates or Relation.UpdatedBy => Update(comparison, older, newer, templates),
            Relation.Discrepancy => "Both are reports of what one speaker said at one time, through different outlets: the outlets differ on what was said.",
            _ => Sides(comparison, templates),
        };
    }

    private static string Update(ComparisonArguments comparison, Claim older, Claim newer, MessageTemplates templates)
    {
        var times = $"The one is of {Time(older, templates)}, the other of {Time(newer, templates)}";
        var behaviour = comparison.First.Question.Timing == Timing.Cumulative ? "the count only grows" : "the answer can change";
        return comparison.Status == ComparisonStatus.Update
            ? $"{times}, and {behaviour} over time: an update."
            : $"{times}, and {behaviour} over time: the later one may be newer, or a rival answer.";
    }

    private static string? Sides(ComparisonArguments comparison, MessageTemplates templates) => comparison.Code switch
    {
        ComparisonCode.SelfContradiction => $"Both are by {comparison.First.Speaker.Name}, and nothing shows that one is a later account.",
        ComparisonCode.WithinOneSide => $"Both speak for {templates.Join(comparison.First.Sides.Intersect(comparison.Second.Sides).Select(side => side.Name))}: one side, two accounts.",
        _ => null,
    };

    private static string OnlyPossible(ComparisonArguments comparison, MessageTemplates templates)
    {
        var hedged = new[] { comparison.First, comparison.Second }.Where(claim => claim.Certainty != Certainty.Certain).ToArray();
        return hedged.Length > 0
            ? $"It is a possible conflict only, because {templates.Join(hedged.Select(claim => claim.Speaker.Name).Distinct())} did not put it as certain."
            : "It is a possible conflict only, because the answer can change and not both claims say of what time they are.";
    }

    private static string Time(Claim claim, MessageTemplates templates) => templates.Say((claim.Holds ?? claim.Said)!);

    private static string Short(Claim claim, MessageTemplates templates) =>
        claim.Said is { } said ? $"{claim.Speaker.Name} ({templates.Say(said)})" : claim.Speaker.Name;
}
