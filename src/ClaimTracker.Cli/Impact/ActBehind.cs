namespace ClaimTracker.Cli;

/// <summary>The act that made a piece have to be looked at: by whom, when and why.</summary>
internal static class ActBehind
{
    /// <summary>The act on the claim that was recorded since when the impact is; null for a dispute.</summary>
    public static LedgerEntry? Find(Impact impact, IEnumerable<LedgerEntry> entries) => entries.FirstOrDefault(entry =>
        (impact.Since is null || entry.Recorded == impact.Since) && (entry, impact.Cause) switch
        {
            (ClaimRetracted retracted, ImpactCause.Retracted) => retracted.Claim == impact.Claim.Id,
            (ClaimWithdrawn withdrawn, ImpactCause.Withdrawn) => withdrawn.Claim == impact.Claim.Id,
            (ClaimAmended amended, ImpactCause.Amended) => amended.Claim == impact.Claim.Id,
            (ClaimCorrected corrected, ImpactCause.Corrected) => corrected.Claim == impact.Claim.Id && corrected.With == impact.Other!.Id,
            _ => false,
        });

    /// <summary>When it happened, as stated; null where nobody said.</summary>
    public static EdtfTime? AtOf(LedgerEntry act) => act switch
    {
        ClaimRetracted retracted => retracted.At,
        ClaimWithdrawn withdrawn => withdrawn.At,
        ClaimAmended amended => amended.At,
        ClaimCorrected corrected => corrected.At,
        _ => null,
    };
}
