namespace ClaimTracker.Cli;

/// <summary>Why claims on a question are no longer in force.</summary>
internal sealed class History
{
    private readonly Story _story;
    private readonly ILookup<ClaimId, ClaimId> _overtakers;

    public History(Story story, Question question)
    {
        _story = story;
        _overtakers = (
            from finding in story.FindingsOn(question)
            let pair = Ordered(finding)
            where pair is { } found && found.Older.Speaker.Equals(found.Newer.Speaker)
            select pair.Value).ToLookup(pair => pair.Older.Id, pair => pair.Newer.Id);
    }

    /// <summary>Why a claim that holds a position is not in force, in words.</summary>
    public string WhyNotInForce(Claim claim)
    {
        if (_story.Acts.WhyEnded(claim) is { } why)
        {
            return why;
        }

        var overtakers = _overtakers[claim.Id].Distinct().Order().ToArray();
        return overtakers.Length > 0
            ? _story.Words.Check.OvertakenBy(_story.Words.Join(overtakers.Select(id => id.ToString())))
            : _story.Words.Check.OvertakenByALaterClaim;
    }

    private static (Claim Older, Claim Newer)? Ordered(Finding finding) => finding.Relation switch
    {
        Relation.UpdatedBy or Relation.RevisedBy => (finding.Claims[0], finding.Claims[1]),
        Relation.Updates or Relation.Revises => (finding.Claims[1], finding.Claims[0]),
        _ => null,
    };
}
