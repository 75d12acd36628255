namespace ClaimTracker;

/// <summary>Which findings about pairs of claims on one question began, changed or ended.</summary>
/// <param name="pairs">Makes the findings.</param>
/// <param name="shown">A finding as the ledger shows it: with the severity of the house and the desk's review at a moment.</param>
/// <param name="templates">Makes the sentences.</param>
internal sealed class FindingNews(PairFindings pairs, Func<Finding, LedgerRoot, Finding> shown, MessageTemplates templates)
{
    /// <summary>The changes on a question, in no order.</summary>
    /// <param name="turn">The question at two moments.</param>
    /// <param name="before">The earlier moment.</param>
    /// <param name="after">The later moment.</param>
    public IEnumerable<LedgerChange> Find(QuestionTurn turn, LedgerRoot before, LedgerRoot after)
    {
        var then = FindingsOf(turn.Before, before);
        foreach (var (pair, finding) in FindingsOf(turn.After, after))
        {
            if (!then.Remove(pair, out var was))
            {
                yield return new FindingBegan(finding, turn.Question, templates);
            }
            else if (was.Code != finding.Code || was.Status != finding.Status || was.Relation != finding.Relation)
            {
                yield return new FindingChanged(was, finding, turn.Question, templates);
            }
        }

        foreach (var finding in then.Values)
        {
            yield return new FindingEnded(finding, turn.Question, templates);
        }
    }

    // By the numbers of the two claims, which are in order of ids.
    private Dictionary<(int, int), Finding> FindingsOf(QuestionStanding? standing, LedgerRoot root) => standing is null
        ? []
        : pairs.On(standing).ToDictionary(finding => (finding.Claims[0].Number, finding.Claims[1].Number), finding => shown(finding, root));
}
