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
            from pair in search.GroupPairs()
            from claims in search.FindingsIn(pair)
            select Make(claims, standing.Root, positions[pair.First.Position.Number], positions[pair.Second.Position.Number]);
    }

    /// <summary>The finding of one pair, its claims in order of ids.</summary>
    public Finding Make(ClaimPair pair, LedgerRoot root, Position? firstPosition = null, Position? secondPosition = null)
    {
        var (first, second) = (new Claim(root, pair.First), new Claim(root, pair.Second));
        var result = pair.Result;
        if (second.Id < first.Id)
        {
            (first, second, result) = (second, first, result.Mirrored());
            (firstPosition, secondPosition) = (secondPosition, firstPosition);
        }

        var arguments = new ComparisonArguments(first, second, result.Relation, result.Status, result.Code, result.Reason);
        return new Finding(
            FindingCatalogue.Get(result.Code!), result.Status, result.Relation, first.Question, [first, second], () => templates.Explain(arguments))
        {
            FirstPosition = firstPosition,
            SecondPosition = secondPosition,
        };
    }
}
