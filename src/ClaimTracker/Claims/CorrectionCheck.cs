namespace ClaimTracker;

/// <summary>Who may replace a claim: another claim on the same question, by the same speaker or for a side in common.</summary>
internal static class CorrectionCheck
{
    /// <summary>What decides whether one claim can correct another.</summary>
    public readonly record struct Party(ClaimId Claim, QuestionId Question, EntityId Speaker, RootSet Roots, bool HasPrincipal);

    /// <summary>What is wrong with the correction, in a sentence; null when nothing is.</summary>
    public static string? FaultOf(Party corrected, Party with)
    {
        if (corrected.Claim == with.Claim)
        {
            return $"\"{with.Claim}\" cannot correct itself.";
        }

        if (corrected.Question != with.Question)
        {
            return $"\"{with.Claim}\" answers another question than \"{corrected.Claim}\"; a correction answers the question that was answered wrongly.";
        }

        return SpeakAlike(corrected, with) || corrected.Roots.SharesWith(with.Roots)
            ? null
            : $"\"{with.Claim}\" is neither by the speaker of \"{corrected.Claim}\" nor for the same side, so it is a counterclaim, not a correction.";
    }

    private static bool SpeakAlike(Party first, Party second) =>
        first.Speaker == second.Speaker && (!(first.HasPrincipal || second.HasPrincipal) || first.Roots.SharesWith(second.Roots));
}
