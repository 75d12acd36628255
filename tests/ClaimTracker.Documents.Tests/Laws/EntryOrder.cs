namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Which entry has to come before which when they are entered through the API.</summary>
internal static class EntryOrder
{
    public static bool MustPrecede(LedgerEntry first, LedgerEntry second, Func<ClaimDraft, ClaimDraft, bool> isEarlier) => (first, second) switch
    {
        (ClaimRecorded one, ClaimRecorded other) => isEarlier(one.Draft, other.Draft),
        (ClaimRecorded recorded, _) => Named(second).Contains(recorded.Claim),

        // The last assessment and the last ground rules stand.
        (ClaimAssessed or QuestionAssessed or GroundRulesSet, _) => first.GetType() == second.GetType() && first.Sequence < second.Sequence,

        // Amendments of one claim build on one another, and who may correct whom is told by claims as amended.
        (ClaimAmended amended, ClaimAmended other) => first.Sequence < second.Sequence && amended.Claim == other.Claim,
        (ClaimAmended amended, ClaimCorrected) => Named(second).Contains(amended.Claim),
        _ => false,
    };

    private static System.Collections.Immutable.ImmutableArray<ClaimId> Named(LedgerEntry act) => act switch
    {
        ClaimRetracted retracted => [retracted.Claim],
        ClaimWithdrawn withdrawn => [withdrawn.Claim],
        ClaimCorrected corrected => [corrected.Claim, corrected.With],
        ClaimAmended amended => [amended.Claim],
        CounterclaimDeclared { Counterclaim: var countering } => [countering.Claim, countering.Against],
        ClaimAssessed assessed => [assessed.Claim],
        ClaimReviewed reviewed => reviewed.Claims,
        ClaimUsed used => [used.Claim],
        GroundRulesSet set => [set.Claim],
        _ => [],
    };
}
