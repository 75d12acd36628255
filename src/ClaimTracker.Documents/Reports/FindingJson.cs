using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

internal sealed record FindingJson(
    [property: JsonPropertyOrder(0)] string Code,
    [property: JsonPropertyOrder(1)] string Status,
    [property: JsonPropertyOrder(2)] string? Relation,
    [property: JsonPropertyOrder(3)] string? Question,
    [property: JsonPropertyOrder(4)] IEnumerable<string> Claims,
    [property: JsonPropertyOrder(7)] string Explanation)
{
    /// <summary>The claims of the other position; only in grouped reports.</summary>
    [JsonPropertyOrder(5)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<string>? Against { get; private init; }

    /// <summary>How many pairs of claims; only in grouped reports.</summary>
    [JsonPropertyOrder(6)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Pairs { get; private init; }

    public static FindingJson Of(Finding finding) => new(
        finding.Code,
        WireWord.Of(finding.Status),
        finding.Relation is { } relation ? WireWord.Of(relation) : null,
        finding.Question?.Id.ToString(),
        finding.Claims.Select(claim => claim.Id.ToString()),
        finding.Explanation);

    public static FindingJson Of(FindingGroup group) => Of(group.Example) with
    {
        Relation = group.Relation is { } relation ? WireWord.Of(relation) : null,
        Claims = group.Claims.Select(claim => claim.Id.ToString()),
        Against = group.AgainstClaims.Select(claim => claim.Id.ToString()),
        Pairs = group.Pairs,
    };
}
