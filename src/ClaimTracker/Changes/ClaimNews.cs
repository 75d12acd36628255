namespace ClaimTracker;

/// <summary>Which claims are new, and what was done with claims.</summary>
internal sealed class ClaimNews
{
    private readonly MessageTemplates _templates;
    private readonly Dictionary<int, Claim> _before;
    private readonly Dictionary<int, Claim> _after;

    // An amended claim may have moved from one question to another, so all are looked at together.
    public ClaimNews(IReadOnlyList<QuestionTurn> turns, MessageTemplates templates)
    {
        _templates = templates;
        _before = turns.SelectMany(turn => turn.ClaimsBefore).ToDictionary();
        _after = turns.SelectMany(turn => turn.ClaimsAfter).ToDictionary();
    }

    /// <summary>The new claims and the acts, in no order.</summary>
    public IEnumerable<LedgerChange> Changes => _after.Values.SelectMany(ChangesOf);

    /// <summary>Whether a claim was not on record before.</summary>
    public bool IsNew(Claim claim) => !_before.ContainsKey(claim.Number);

    private IEnumerable<LedgerChange> ChangesOf(Claim claim)
    {
        var before = _before.GetValueOrDefault(claim.Number);
        if (before is null)
        {
            yield return new ClaimAdded(claim, _templates);
        }
        else if (before.Row != claim.Row)
        {
            yield return new ClaimActedOn(ClaimAct.Amended, claim, before, _templates);
        }

        if (claim.IsRetracted && before is not { IsRetracted: true })
        {
            yield return new ClaimActedOn(ClaimAct.Retracted, claim, null, _templates);
        }

        if (claim.IsWithdrawn && before is not { IsWithdrawn: true })
        {
            yield return new ClaimActedOn(ClaimAct.Withdrawn, claim, null, _templates);
        }

        foreach (var correction in claim.CorrectedBy.Except(before?.CorrectedBy ?? []))
        {
            yield return new ClaimActedOn(ClaimAct.Corrected, claim, correction, _templates);
        }
    }
}
