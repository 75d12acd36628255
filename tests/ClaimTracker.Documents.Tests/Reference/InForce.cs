namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>Which claims stand (2.6).</summary>
internal sealed class InForce(Story story, Comparer comparer)
{
    private readonly Dictionary<string, bool> _known = story.Claims.ToDictionary(claim => claim.Id, claim =>
        !story.Retracted(claim)
        && !story.Withdrawn(claim)
        && !story.Claims.Any(newer => story.Corrects(newer, claim) && !story.Withdrawn(newer))
        && !story.Claims.Any(newer => newer.Id != claim.Id && Overtakes(newer, claim, story, comparer)));

    public bool Stands(Claim claim) => _known[claim.Id];

    public bool Overtakes(Claim newer, Claim older) => Overtakes(newer, older, story, comparer);

    private static bool Overtakes(Claim newer, Claim older, Story story, Comparer comparer) =>
        Comparer.SameSpeaker(newer, older)
        && !story.Retracted(newer)
        && !story.Withdrawn(newer)
        && comparer.Compare(newer, older).Relation is "updates" or "revises"
        && Later(newer, older);

    /// <summary>Its Said is ordered after, or the Saids are not ordered and its Recorded, both given, is later.</summary>
    private static bool Later(Claim newer, Claim older) =>
        TimeRange.Before(older.Said, newer.Said)
        || (!TimeRange.Before(newer.Said, older.Said)
            && newer.Recorded is { } ours && older.Recorded is { } theirs && ours > theirs);
}
