namespace ClaimTracker;

/// <summary>What a claim holds, and from where.</summary>
internal readonly record struct Stance(HeldAnswer Held, Standpoint Standpoint)
{
    // A field, so that it is looked at where it stands.
    public readonly Standpoint Standpoint = Standpoint;

    /// <summary>Whether this figure can be a later state of a count that only grows: some value of it is at least some value of the earlier one.</summary>
    public bool CanFollow(in Stance earlier) =>
        Held.Answer is ComparedAnswer.Figure { Interval: var later }
        && earlier.Held.Answer is ComparedAnswer.Figure { Interval: var before }
        && !later.IsBelow(before);
}
