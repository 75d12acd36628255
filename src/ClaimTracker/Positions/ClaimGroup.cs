namespace ClaimTracker;

/// <summary>Claims on one position that agree in everything that decides how they compare: a place among the groups of a question.</summary>
internal readonly record struct ClaimGroup(QuestionGroups Owner, int Number)
{
    public PositionCell Position => Owner.PositionOf(Number);

    /// <summary>From where its claims are said. Made anew; ask once.</summary>
    public Standpoint Standpoint => Owner.StandpointOf(Number);

    /// <summary>The rows of the claims, in order of arrival.</summary>
    public GroupRows Rows => new(Owner, Number);
}
