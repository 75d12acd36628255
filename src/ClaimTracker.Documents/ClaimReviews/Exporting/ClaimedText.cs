namespace ClaimTracker.Documents;

/// <summary>Finds the words in which a claim stands in a review: as it was reported, as it was said, or as its question states it.</summary>
internal static class ClaimedText
{
    /// <returns>Null where the ledger has no sentence for it; nobody makes one up.</returns>
    public static string? Of(Claim claim) =>
        claim.Wording
        ?? claim.Quote
        ?? (claim.Answer is TextAnswer { Text: var text } ? text : null)
        ?? (claim is { Force: Force.Asserts or Force.Confirms or Force.Admits, Question: YesNoQuestion question, Answer: YesNoAnswer { IsYes: true } } && !question.Text.TrimEnd().EndsWith('?')
            ? question.Text
            : null);
}
