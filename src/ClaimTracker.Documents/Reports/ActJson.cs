using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>What was done with a claim after it was recorded: retracted, corrected, amended or withdrawn, by whom, when and why.</summary>
internal sealed record ActJson(string Act, string Claim)
{
    /// <summary>The claim that replaces a corrected one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? With { get; private init; }

    /// <summary>When, as the document states it; left out where it does not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? At { get; private init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; private init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Why { get; private init; }

    /// <summary>All acts of a ledger, from its entries, by claim, then by time; null when there is none.</summary>
    public static IReadOnlyList<ActJson>? AllOf(IReadOnlyList<LedgerEntry> entries) =>
        entries.Select(Of).OfType<ActJson>()
            .OrderBy(act => act.Claim, StringComparer.Ordinal)
            .ThenBy(act => act.At, StringComparer.Ordinal)
            .ThenBy(act => act.Act, StringComparer.Ordinal)
            .ThenBy(act => act.With, StringComparer.Ordinal)
            .ThenBy(act => act.By, StringComparer.Ordinal)
            .ThenBy(act => act.Why, StringComparer.Ordinal)
            .ToList() is { Count: > 0 } acts ? acts : null;

    private static ActJson? Of(LedgerEntry entry) => entry switch
    {
        ClaimRetracted retracted => Of("retracted", retracted.Claim, retracted.At, entry),
        ClaimCorrected corrected => Of("corrected", corrected.Claim, corrected.At, entry) with { With = corrected.With.ToString() },
        ClaimAmended amended => Of("amended", amended.Claim, amended.At, entry),
        ClaimWithdrawn withdrawn => Of("withdrawn", withdrawn.Claim, withdrawn.At, entry),
        _ => null,
    };

    private static ActJson Of(string act, ClaimId claim, EdtfTime? at, LedgerEntry entry) => new(act, claim.ToString())
    {
        At = at?.Text,
        By = entry.Note?.By,
        Why = entry.Note?.Why,
    };
}
