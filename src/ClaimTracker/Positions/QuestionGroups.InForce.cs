namespace ClaimTracker;

// Which claims still count, as far as their own speaker goes.
internal sealed partial class QuestionGroups
{
    /// <summary>Whether a claim of a group is in force: not retracted, withdrawn, corrected or overtaken.</summary>
    public bool IsInForce(int claim) => _root.StandsUncorrected(_claims[claim].Row) && !IsOvertaken(claim);

    /// <summary>Whether one claim was recorded before another, as far as that is known.</summary>
    public bool IsRecordedBefore(int claim, int other) => IsRecordedBefore(_recorded[claim], _recorded[other]);

    // Only claims of the same speaker end one another: by being about a later time, or said later, or recorded later where no order of saying is known.
    private bool IsOvertaken(int claim)
    {
        var mayBeUpdated = Comparer.Timing != Timing.Fixed && _claims[claim].Sight.When.End <= LatestWhen;
        if (LatestSaid == long.MinValue && !(mayBeUpdated && IsRecordedBefore(_recorded[claim], LatestRecorded)))
        {
            return false;
        }

        ref var group = ref _groups[_claims[claim].Group];
        ref var said = ref _speakers[group.Speaker].Said;
        var mayBeRevised = group.Said.End <= said.LatestSaid;
        if (!mayBeRevised && !(mayBeUpdated && _claims[claim].Sight.When.End <= said.LatestWhen && IsRecordedBefore(_recorded[claim], said.LatestRecorded)))
        {
            return false;
        }

        for (var other = said.LastGroup; other >= 0; other = _groups[other].PreviousOfSpeaker)
        {
            if (Overtakes(other, claim))
            {
                return true;
            }
        }

        return false;
    }

    private bool Overtakes(int newerGroup, int claim)
    {
        ref var newer = ref _groups[newerGroup];
        ref var older = ref _claims[claim];
        var (said, sight) = (_groups[older.Group].Said, SightOf(newerGroup));
        if (newer.Position == older.Position || !newer.HasStanding || (!older.Sight.When.IsBefore(sight.When) && !said.IsBefore(newer.Said)))
        {
            return false;
        }

        var order = TimeReach.Order(said, newer.Said);
        return (order < 0 || (order == 0 && IsRecordedBefore(_recorded[claim], newer.LastRecorded)))
            && StandpointOf(newerGroup).IsSameSpeakerAs(StandpointOf(older.Group))
            && CompareClaims(newer.First, claim, Relate(Positions[newer.Position], Positions[older.Position])).Relation is Relation.Updates or Relation.Revises;
    }

    // Where it is not known of one, it tells nothing.
    private static bool IsRecordedBefore(long first, long second) => first != long.MinValue && first < second;
}
