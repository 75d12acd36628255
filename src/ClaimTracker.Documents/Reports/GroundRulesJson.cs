using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>On what terms we were told a claim. Who the source is, or its key in a vault, has no place here.</summary>
internal sealed record GroundRulesJson(string Claim, string Terms)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; private init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Description { get; private init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Approver { get; private init; }

    /// <summary>The rules that hold, from the entries of a ledger, by claim; null when there are none. Rules that others took the place of are left out: they bind no more.</summary>
    public static IReadOnlyList<GroundRulesJson>? AllOf(IReadOnlyList<LedgerEntry> entries) =>
        entries.OfType<GroundRulesSet>()
            .GroupBy(entry => entry.Claim)
            .OrderBy(group => group.Key)
            .Select(group => Of(group.Key, group.Last().Rules))
            .ToList() is { Count: > 0 } rules ? rules : null;

    private static GroundRulesJson Of(ClaimId claim, GroundRules rules) => new(claim.ToString(), WireWord.Of(rules.Terms))
    {
        Reason = rules.Reason,
        Description = rules.Description,
        Approver = rules.Approver,
    };
}
