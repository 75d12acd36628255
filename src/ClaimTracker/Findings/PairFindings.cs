namespace ClaimTracker;

/// <summary>Makes findings of pairs of claims.</summary>
internal sealed class PairFindings(MessageTemplates templates)
{
    /// <summary>What findings at one moment share.</summary>
    public FindingSource At(LedgerRoot root) => new(root, templates);

    /// <summary>All findings of pairs on a question, in no order; made as they are read.</summary>
    public IEnumerable<Finding> On(QuestionStanding standing)
    {
        var groups = standing.Groups;
        var search = new RivalSearch(groups);
        var positions = standing.PositionsIn(groups);
        var source = At(standing.Root);
        return
            from pair in search.Findings()
            let claims = new ClaimPair(groups.RowOf(pair.First), groups.RowOf(pair.Second), pair.Result)
            select Make(claims, source, positions[groups.PositionOfClaim(pair.First).Number], positions[groups.PositionOfClaim(pair.Second).Number]);
    }

    /// <summary>The finding of one pair at one moment.</summary>
    public Finding Make(ClaimPair pair, LedgerRoot root) => Make(pair, At(root));

    /// <summary>The finding of one pair whose claims are in order of ids.</summary>
    public static Finding Of(ClaimPair pair, FindingSource source, Position? firstPosition = null, Position? secondPosition = null) =>
        new(source, pair, firstPosition is null ? null : new FindingDetails { FirstPosition = firstPosition, SecondPosition = secondPosition });

    // The claims of a finding are in order of ids.
    private static Finding Make(ClaimPair pair, FindingSource source, Position? firstPosition = null, Position? secondPosition = null) =>
        new RowsById(source.Root.Columns).Compare(pair.Second, pair.First) < 0
            ? Of(pair.Mirrored(), source, secondPosition, firstPosition)
            : Of(pair, source, firstPosition, secondPosition);
}
