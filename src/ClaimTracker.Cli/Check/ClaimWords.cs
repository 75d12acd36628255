namespace ClaimTracker.Cli;

/// <summary>What is told of a claim to a reader who has its question before him.</summary>
internal static class ClaimWords
{
    /// <summary>The claim in short: who, and the answer.</summary>
    public static string Short(Claim claim, ShippedTemplates templates) =>
        templates.Put(claim.Speaker.Name, claim, claim.Answer is null ? null : templates.Say(claim));

    /// <summary>A sentence without the question, which stands above it.</summary>
    public static string Without(Question question, string sentence) => sentence.Replace($"{question.Text} ", string.Empty, StringComparison.Ordinal);
}
