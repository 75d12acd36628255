namespace ClaimTracker.Documents;

/// <summary>Who may correct whom, after all amendments, and that corrections form no loop.</summary>
internal static class CorrectionEvents
{
    public static void Check(IEnumerable<(DocumentNode Map, ClaimEvent? Event)> events, ClaimParts claims, EntityTable? entities, ReadingContext context)
    {
        var corrections = events
            .Where(item => item.Event is ClaimEvent.Correction)
            .Select(item => (item.Map, Event: (ClaimEvent.Correction)item.Event!))
            .ToList();
        foreach (var (map, correction) in corrections)
        {
            if (Fault(correction, claims, entities) is { } fault)
            {
                context.Problems.Add(ProblemCode.ValueNotAllowed, map["with"], fault);
            }
        }

        TellLoops(corrections, context);
    }

    private static string? Fault(ClaimEvent.Correction correction, ClaimParts claims, EntityTable? entities)
    {
        if (correction.Claim == correction.With)
        {
            return $"\"{correction.With}\" cannot correct itself.";
        }

        // Sides can only be followed where everything they lead through is sound.
        return entities is not null && PartyOf(correction.Claim, claims, entities) is { } corrected && PartyOf(correction.With, claims, entities) is { } with
            ? CorrectionCheck.FaultOf(corrected, with)
            : null;
    }

    private static CorrectionCheck.Party? PartyOf(ClaimId id, ClaimParts claims, EntityTable entities)
    {
        var draft = claims.Current(id);
        return !draft.Question.IsDefault && entities.TryFind(draft.Principal ?? draft.Speaker, out var node)
            ? new CorrectionCheck.Party(id, draft.Question, draft.Speaker, entities.Sides.RootsOf(node.Number, draft.Said, entities), draft.Principal is not null)
            : null;
    }

    private static void TellLoops(List<(DocumentNode Map, ClaimEvent.Correction Event)> corrections, ReadingContext context)
    {
        // A claim that corrects itself has been told.
        var links = corrections
            .Where(correction => correction.Event.Claim != correction.Event.With)
            .ToLookup(correction => correction.Event.Claim, correction => correction.Event.With);
        foreach (var group in Loops.Groups(links.Select(link => link.Key), claim => links[claim]).Where(group => group.Count > 1))
        {
            var smallest = group.Min();
            var (map, _) = corrections.First(
                correction => correction.Event.Claim == smallest && correction.Event.With != smallest && group.Contains(correction.Event.With));
            var loop = Loops.Find(group, claim => links[claim].Where(group.Contains))[0];
            context.Problems.Add(
                ProblemCode.Loop, map["with"], $"A loop of corrections: {string.Join(" → ", loop.Append(loop[0]))}. A claim cannot be corrected by itself through others.");
        }
    }
}
