using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>What another publisher thinks of claims; never among our own assessments.</summary>
internal sealed record ReviewJson([property: JsonPropertyOrder(0)] IEnumerable<string> Claims, [property: JsonPropertyOrder(1)] string Publisher)
{
    [JsonPropertyOrder(2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Label { get; private init; }

    [JsonPropertyOrder(3)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Score { get; private init; }

    [JsonPropertyOrder(4)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; private init; }

    [JsonPropertyOrder(5)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Published { get; private init; }

    /// <summary>All reviews of a ledger, from its entries, by their first claim, then by publisher; null when there is none.</summary>
    public static IReadOnlyList<ReviewJson>? AllOf(IReadOnlyList<LedgerEntry> entries) =>
        entries.OfType<ClaimReviewed>()
            .OrderBy(entry => entry.Claims[0])
            .ThenBy(entry => entry.Review.Publisher, StringComparer.Ordinal)
            .ThenBy(entry => entry.Review.Published?.Interval.Start)
            .ThenBy(entry => EntryLine.Of(entry.Placed(1, DateTimeOffset.MinValue)), StringComparer.Ordinal)
            .Select(Of)
            .ToList() is { Count: > 0 } reviews ? reviews : null;

    public static ReviewJson Of(ClaimReviewed entry) => new(entry.Claims.Select(claim => claim.ToString()), entry.Review.Publisher)
    {
        Label = entry.Review.Label,
        Score = entry.Review.Score,
        Url = entry.Review.Address?.OriginalString,
        Published = entry.Review.Published?.Text,
    };
}
