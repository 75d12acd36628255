namespace ClaimTracker.Documents;

/// <summary>Reads the events: amendments first, in the order in which they apply, then what is checked against the amended claims.</summary>
internal sealed class EventReader(ClaimParts claims, ClaimReader claimReader, ReadingContext context)
{
    private readonly HashSet<ClaimId> _retracted = [];
    private readonly HashSet<ClaimId> _withdrawn = [];

    public IReadOnlyList<ClaimEvent> Read(DocumentNode list, EntityTable? entities)
    {
        var maps = list.Items.Where(item => item.IsMap).ToList();
        var circumstances = maps.ToDictionary(map => map, CircumstancesOf);
        var amendments = maps.Where(map => !map["amend"].IsMissing)
            .OrderBy(map => circumstances[map].At?.Interval.StartSecond ?? long.MinValue)
            .Select(map => Amendment(map, circumstances[map]))
            .ToList();
        var others = maps.Select(map => Other(map, circumstances[map])).ToList();
        CorrectionEvents.Check(maps.Zip(others), claims, entities, context);
        return [.. amendments.Concat(others).OfType<ClaimEvent>()];
    }

    private ClaimEvent.Amendment? Amendment(DocumentNode map, (EdtfTime? At, EntryNote? Note) circumstances)
    {
        if (claims.Reference(map["amend"], context) is not { } claim || claimReader.Amend(claim, map) is not { } reads)
        {
            return null;
        }

        return new ClaimEvent.Amendment(claim, reads, circumstances.At, circumstances.Note);
    }

    private ClaimEvent? Other(DocumentNode map, (EdtfTime? At, EntryNote? Note) circumstances)
    {
        var (at, note) = circumstances;
        if (!map["correct"].IsMissing)
        {
            var (corrected, corrector) = (claims.Reference(map["correct"], context), claims.Reference(map["with"], context));
            return corrected is { } claim && corrector is { } with ? new ClaimEvent.Correction(claim, with, at, note) : null;
        }

        return (Once(map, "retract", _retracted), Once(map, "withdraw", _withdrawn)) switch
        {
            ({ } retracted, _) => new ClaimEvent.Retraction(retracted, at, note),
            (_, { } withdrawn) => new ClaimEvent.Withdrawal(withdrawn, at, note),
            _ => null,
        };
    }

    // Nobody takes a claim back twice.
    private ClaimId? Once(DocumentNode map, string act, HashSet<ClaimId> done)
    {
        if (claims.Reference(map[act], context) is not { } claim)
        {
            return null;
        }

        if (done.Add(claim))
        {
            return claim;
        }

        context.Problems.Add(ProblemCode.ValueNotAllowed, map[act], $"An event before this one says '{act}' of \"{claim}\" already; say it once.");
        return null;
    }

    private (EdtfTime? At, EntryNote? Note) CircumstancesOf(DocumentNode map)
    {
        var (at, by, reason) = (context.Time(map, "at"), context.Text(map, "by"), context.Text(map, "reason"));
        return (at, by is null && reason is null ? null : new EntryNote(by, reason));
    }
}
