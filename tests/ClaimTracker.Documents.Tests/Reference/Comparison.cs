using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>What <c>Compare</c> answers with.</summary>
internal sealed record Comparison(string Relation, string Status, string? Code, string Reason)
{
    public JsonObject ToJson() => new()
    {
        ["relation"] = Relation,
        ["status"] = Status,
        ["code"] = Code,
        ["reason"] = Reason,
    };
}
