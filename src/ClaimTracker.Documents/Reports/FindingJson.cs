using System.Text.Json;

namespace ClaimTracker.Documents;

/// <summary>Writes a finding, or a group of findings as one.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        Begin(json, finding, finding.Relation);
        IdsJson.Write(json, "claims"u8, finding.Claims);
        End(json, finding);
    }

    public static void Write(Utf8JsonWriter json, FindingGroup group)
    {
        Begin(json, group.Example, group.Relation);
        IdsJson.Write(json, "claims"u8, group.Claims);
        IdsJson.Write(json, "against"u8, group.AgainstClaims);
        json.WriteNumber("pairs"u8, group.Pairs);
        End(json, group.Example);
    }

    private static void Begin(Utf8JsonWriter json, Finding finding, Relation? relation)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, finding.Code);
        json.WriteString("status"u8, WireWord.Of(finding.Status));
        json.WriteString("relation"u8, relation is { } related ? WireWord.Of(related) : null);
        json.WriteString("question"u8, finding.Question?.Id.ToString());
    }

    private static void End(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("explanation"u8, finding.Explanation);
        json.WriteEndObject();
    }
}
