using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

/// <summary>Why a piece has to be looked at: a claim that it relied on, and what became of it.</summary>
internal sealed record ImpactJson(
    string Weight,
    string Cause,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Since,
    string Published,
    string As,
    string Question,
    string Claim,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Other,
    string Explanation)
{
    public static ImpactJson Of(Impact impact) => new(
        WireWord.Of(impact.Weight),
        WireWord.Of(impact.Cause),
        MomentText.Of(impact.Since),
        impact.Usage.Published.Text,
        UsageWord.Of(impact.Usage.Manner),
        impact.Claim.Question.Id.ToString(),
        impact.Claim.Id.ToString(),
        impact.Other?.Id.ToString(),
        impact.Explanation);
}
