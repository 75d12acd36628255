namespace ClaimTracker;

/// <summary>Makes findings of pairs of claims.</summary>
internal sealed class PairFindings(MessageTemplates templates)
{
    /// <summary>All findings of pairs on a question, in no order; made as they are read.</summary>
    public IEnumerable<Finding> On(QuestionStanding standing)
    {
        var groups = standing.Groups;
        var search = new RivalSearch(groups);
        var positions = standing.PositionsIn(groups);
        return
            from pair in search.Findings()
            let claims = new ClaimPair(groups.RowOf(pair.First), groups.RowOf(pair.Second), pair.Result)
            select Make(claims, standing.Root, positions[groups.PositionOfClaim(pair.First).Number], positions[groups.PositionOfClaim(pair.Second).Number]);
    }

    /// <summary>The finding of one pair, its claims in order of ids.</summary>
    public Finding Make(ClaimPair pair, LedgerRoot root, Position? firstPosition = null, Position? secondPosition = null)
    {
        if (new RowsById(root.Columns).Compare(pair.Second, pair.First) < 0)
        {
            pair = pair.Mirrored();
            (firstPosition, secondPosition) = (secondPosition, firstPosition);
        }

        return Of(pair, root, firstPosition, secondPosition);
    }

    /// <summary>The finding of one pair whose claims are in order of ids.</summary>
    public Finding Of(ClaimPair pair, LedgerRoot root, Position? firstPosition = null, Position? secondPosition = null) =>
        new(
            FindingCatalogue.Get(pair.Result.Code),
            root,
            pair,
            templates,
            firstPosition is null ? null : new FindingDetails { FirstPosition = firstPosition, SecondPosition = secondPosition });
}
