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

    public string WhyNotInForce(Claim claim)
    {
        if (_story.CorrectorsOf(claim).ToArray() is { Length: > 0 } correctors)
        {
            return $"corrected by {Ids(correctors)}";
        }

        return _overtakers[claim.Id].ToArray() is { Length: > 0 } overtakers
            ? $"overtaken by {Ids(overtakers.Order())}"
            : "overtaken by a later claim of the same speaker";
    }

    private static (Claim Older, Claim Newer)? Ordered(Finding finding) => finding.Relation switch
    {
        Relation.UpdatedBy or Relation.RevisedBy => (finding.Claims[0], finding.Claims[1]),
        Relation.Updates or Relation.Revises => (finding.Claims[1], finding.Claims[0]),
        _ => null,
    };

    private static string Ids(IEnumerable<ClaimId> ids) => Words.Join(ids.Distinct().Select(id => id.ToString()));
}
