namespace ClaimTracker.Documents;

/// <summary>Reads the events. Corrections are built; the other three are refused with a sentence until they are.</summary>
internal static class EventReader
{
    private static readonly string[] NotBuilt = ["retract", "amend", "withdraw"];

    public static IReadOnlyList<CorrectionEvent> Read(ListNode? list, ClaimParts claims, EntityTable? entities, ReadingContext context)
    {
        var corrections = new List<(MapNode Map, CorrectionEvent Event)>();
        foreach (var map in (list?.Items ?? []).OfType<MapNode>())
        {
            RefuseNotBuilt(map, claims, context);
            if (map["correct"] is not null && ReadCorrection(map, claims, entities, context) is { } correction)
            {
                corrections.Add((map, correction));
            }
        }

        TellLoops(corrections, context);
        return [.. corrections.Select(correction => correction.Event)];
    }

    private static void RefuseNotBuilt(MapNode map, ClaimParts claims, ReadingContext context)
    {
        foreach (var word in NotBuilt)
        {
            if (map[word] is { } node && claims.Reference(node, context) is not null)
            {
                context.Problems.Add(
                    ProblemCode.ValueNotAllowed, node, $"This version does not record '{word}' events yet; of events it records corrections ('correct' and 'with').", "correct");
            }
        }
    }

    private static CorrectionEvent? ReadCorrection(MapNode map, ClaimParts claims, EntityTable? entities, ReadingContext context)
    {
        var (by, reason, at) = (context.Text(map, "by"), context.Text(map, "reason"), context.Time(map, "at"));
        var (claim, with) = (claims.Reference(map["correct"], context), claims.Reference(map["with"], context));
        if (claim is not { } corrected || with is not { } corrector)
        {
            return null;
        }

        if (Fault(corrected, corrector, claims, entities) is { } fault)
        {
            context.Problems.Add(ProblemCode.ValueNotAllowed, map["with"]!, fault);
            return null;
        }

        return new CorrectionEvent(corrected, corrector, at, by is null && reason is null ? null : new EntryNote(by, reason));
    }

    // Who may correct whom can only be told where the sides of both claims can be followed.
    private static string? Fault(ClaimId corrected, ClaimId with, ClaimParts claims, EntityTable? entities) =>
        entities is not null && PartyOf(corrected, claims, entities) is { } first && PartyOf(with, claims, entities) is { } second
            ? CorrectionCheck.FaultOf(first, second)
            : null;

    private static CorrectionCheck.Party? PartyOf(ClaimId id, ClaimParts claims, EntityTable entities)
    {
        var draft = claims.Drafts[id];
        return entities.TryFind(draft.Principal ?? draft.Speaker, out var node)
            ? new CorrectionCheck.Party(id, draft.Question, draft.Speaker, entities.Sides.RootsOf(node.Number, draft.Said, entities), draft.Principal is not null)
            : null;
    }

    private static void TellLoops(IReadOnlyList<(MapNode Map, CorrectionEvent Event)> corrections, ReadingContext context)
    {
        var links = corrections.ToLookup(correction => correction.Event.Claim, correction => correction.Event.With);
        foreach (var group in Loops.Groups(links.Select(link => link.Key), claim => links[claim]).Where(group => group.Count > 1))
        {
            var smallest = group.Min();
            var (map, _) = corrections.First(correction => correction.Event.Claim == smallest && group.Contains(correction.Event.With));
            var loop = Loops.Find(group, claim => links[claim].Where(group.Contains))[0];
            context.Problems.Add(
                ProblemCode.Loop, map["with"]!, $"A loop of corrections: {string.Join(" → ", loop.Append(loop[0]))}. A claim cannot be corrected by itself through others.");
        }
    }
}
