namespace ClaimTracker.Documents;

/// <summary>The kinds of entries that a document makes, in the order in which those of one time enter.</summary>
internal enum LoadKind
{
    Claim,
    Amendment,
    Correction,
    Counterclaim,
    Retraction,
    Withdrawal,
}
