using System.Collections.Frozen;

namespace ClaimTracker.Documents;

/// <summary>How a claim was put before our readers, as documents and reports write it after <c>as</c>.</summary>
internal static class UsageWord
{
    private static readonly FrozenDictionary<UsageManner, string> Words = new Dictionary<UsageManner, string>
    {
        [UsageManner.AsFact] = "fact",
        [UsageManner.Attributed] = "attributed",
        [UsageManner.Quoted] = "quoted",
    }.ToFrozenDictionary();

    public static string Of(UsageManner manner) => Words[manner];

    /// <summary>The manner that a word stands for; null when it is missing or stands for none.</summary>
    public static UsageManner? Read(DocumentNode node) =>
        node is { Kind: NodeKind.Text, Text: var word } && Words.FirstOrDefault(pair => pair.Value == word) is { Value: not null } found
            ? found.Key
            : null;
}
