namespace ClaimTracker.Cli;

/// <summary>Answers in free text, which are not compared unless an editor links them.</summary>
internal static class FreeText
{
    /// <summary>Whether two answers in force differ and nothing links them.</summary>
    public static bool IsLeftUncompared(QuestionStanding standing, LedgerView ledger)
    {
        if (standing.Question is not TextQuestion)
        {
            return false;
        }

        var positions = standing.Positions.Where(position => !position.InForce.IsEmpty).ToArray();
        return (
            from index in Enumerable.Range(0, positions.Length)
            from other in positions.Skip(index + 1)
            from claim in positions[index].InForce
            from rival in other.InForce
            select ledger.Compare(claim, rival)).Any(comparison => comparison.Reason == Reason.Unstructured);
    }
}
