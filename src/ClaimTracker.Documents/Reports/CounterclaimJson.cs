using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>A counterclaim that an editor declared.</summary>
internal sealed record CounterclaimJson(
    string Claim,
    string Against,
    string Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Note)
{
    /// <summary>All declared counterclaims of a ledger, from its entries, by claim, then by what it is against; null when there is none.</summary>
    public static IReadOnlyList<CounterclaimJson>? AllOf(IReadOnlyList<LedgerEntry> entries) =>
        entries.OfType<CounterclaimDeclared>().Select(entry => entry.Counterclaim)
            .OrderBy(counterclaim => counterclaim.Claim).ThenBy(counterclaim => counterclaim.Against).ThenBy(counterclaim => counterclaim.Kind)
            .Select(counterclaim => new CounterclaimJson(
                counterclaim.Claim.ToString(), counterclaim.Against.ToString(), WireWord.Of(counterclaim.Kind), counterclaim.Note))
            .ToList() is { Count: > 0 } counterclaims ? counterclaims : null;
}
