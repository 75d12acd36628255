namespace ClaimTracker.Tests;

/// <summary>Does to a stored ledger what was done to another, by calling the member that makes such an entry.</summary>
internal static class Retelling
{
    public static Task DoAsync(StoredLedger ledger, LedgerEntry entry) => entry switch
    {
        EntitiesDeclared declared => ledger.AddAllAsync(declared.Entities, entry.Note),
        EntityChanged changed => ledger.ChangeAsync(changed.Entity, entry.Note),
        QuestionAsked asked => ledger.AskAsync(asked.Question, entry.Note),
        QuestionChanged changed => ledger.ChangeAsync(changed.Question, entry.Note),
        ClaimRecorded recorded => ledger.RecordAsync(recorded.Draft, entry.Note),
        ClaimAmended amended => ledger.AmendAsync(ledger.GetClaim(amended.Claim), amended.Reads, entry.Note),
        ClaimRetracted retracted => ledger.RetractAsync(ledger.GetClaim(retracted.Claim), entry.Note, retracted.At),
        ClaimCorrected corrected => ledger.CorrectAsync(ledger.GetClaim(corrected.Claim), ledger.GetClaim(corrected.With), entry.Note),
        ClaimWithdrawn withdrawn => ledger.WithdrawAsync(ledger.GetClaim(withdrawn.Claim), entry.Note),
        CounterclaimDeclared declared => ledger.DeclareAsync(declared.Counterclaim, entry.Note),
        FindingReviewed reviewed => ReviewAsync(ledger, reviewed),
        ClaimAssessed assessed => ledger.AssessAsync(ledger.GetClaim(assessed.Claim), assessed.Assessment, entry.Note),
        QuestionAssessed assessed => ledger.AssessAsync(ledger.GetQuestion(assessed.Question), assessed.Assessment, entry.Note),
        ClaimReviewed reviewed => ledger.RecordReviewAsync([.. reviewed.Claims.Select(ledger.GetClaim)], reviewed.Review, entry.Note),
        ClaimUsed used => ledger.RecordUseAsync(ledger.GetClaim(used.Claim), used.Usage, entry.Note),
        GroundRulesSet set => ledger.SetGroundRulesAsync(ledger.GetClaim(set.Claim), set.Rules, entry.Note),
        _ => throw new InvalidOperationException(entry.GetType().Name),
    };

    private static Task ReviewAsync(StoredLedger ledger, FindingReviewed reviewed)
    {
        var finding = ledger.Findings.First(finding => finding.Code == reviewed.Code
            && finding.Subject == reviewed.Place
            && finding.Status == reviewed.Status
            && finding.Relation == reviewed.Relation
            && finding.Claims.Select(claim => claim.Id).SequenceEqual(reviewed.Claims));
        return reviewed.Verdict == FindingVerdict.Confirmed ? ledger.ConfirmAsync(finding, reviewed.Note) : ledger.DismissAsync(finding, reviewed.Note);
    }
}
