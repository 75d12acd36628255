namespace ClaimTracker.Documents;

/// <summary>The kinds of entries that a document makes, in the order in which those of one time enter.</summary>
/// <remarks>
/// A usage comes before what happened to its claim at the same time, so that a piece that may have to be corrected is not
/// overlooked; an assessment comes after all that it may have weighed.
/// </remarks>
internal enum LoadKind
{
    Claim,
    GroundRules,
    Usage,
    Amendment,
    Correction,
    Counterclaim,
    Retraction,
    Withdrawal,
    Review,
    ClaimAssessment,
    QuestionAssessment,
}
