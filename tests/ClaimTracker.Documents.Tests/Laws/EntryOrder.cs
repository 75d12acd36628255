namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Which entry has to come before which when they are entered through the API.</summary>
internal static class EntryOrder
{
    public static bool MustPrecede(LedgerEntry first, LedgerEntry second, Func<Claim, Claim, bool> isEarlier) => (first, second) switch
    {
        (ClaimRecorded one, ClaimRecorded other) => isEarlier(one.Claim, other.Claim),
        (ClaimRecorded recorded, _) => Named(second).Contains(recorded.Claim.Id),

        // Amendments of one claim build on one another, and who may correct whom is told by claims as amended.
        (ClaimAmended amended, ClaimAmended other) => first.Sequence < second.Sequence && amended.Before.Id == other.Before.Id,
        (ClaimAmended amended, ClaimCorrected) => Named(second).Contains(amended.Before.Id),
        _ => false,
    };

    private static IEnumerable<ClaimId> Named(LedgerEntry act) => act switch
    {
        ClaimRetracted retracted => [retracted.Claim.Id],
        ClaimWithdrawn withdrawn => [withdrawn.Claim.Id],
        ClaimCorrected corrected => [corrected.Claim.Id, corrected.With.Id],
        ClaimAmended amended => [amended.Before.Id],
        CounterclaimDeclared { Counterclaim: var countering } => [countering.Claim, countering.Against],
        _ => [],
    };
}
