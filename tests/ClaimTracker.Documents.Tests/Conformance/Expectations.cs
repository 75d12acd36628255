using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Conformance;

/// <summary>What a case expects, held against a check report and comparisons.</summary>
internal sealed class Expectations(JsonObject expected)
{
    /// <summary>Every difference in a sentence; empty when all agrees.</summary>
    /// <param name="report">A check report.</param>
    /// <param name="compare">Compares two claims of the same document.</param>
    public IEnumerable<string> Differences(JsonObject report, Func<string, string, JsonObject> compare) =>
        expected.Objects("pairs").SelectMany(pair => InPair(pair, compare))
            .Concat(expected.Objects("questions").SelectMany(question => InQuestion(report, question)))
            .Concat(InList("findings", ComparedFindings(report), expected["findings"]));

    private static IEnumerable<string> InPair(JsonObject pair, Func<string, string, JsonObject> compare)
    {
        var (first, second) = (pair.Text("first"), pair.Text("second"));
        var comparison = pair.DeepClone().AsObject();
        comparison.Remove("first");
        comparison.Remove("second");
        var mirrored = compare(second, first);
        mirrored["relation"] = Reference.AnswerRelation.Mirror(mirrored.Text("relation"));
        return InFields($"{first} {second}", compare(first, second), comparison)
            .Concat(InFields($"{second} {first}, mirrored", mirrored, comparison));
    }

    private static IEnumerable<string> InQuestion(JsonObject report, JsonObject wanted)
    {
        var id = wanted.Text("id");
        var question = report.Objects("questions").Single(question => question.Text("id") == id);
        var simple = wanted.DeepClone().AsObject();
        simple.Remove("positions");
        return InFields(id, question, simple).Concat(InList($"{id} positions", question["positions"]!.AsArray(), wanted["positions"]));
    }

    // Hints (CT5) and house rules (CT9) may stand beside what a case expects.
    private static JsonArray ComparedFindings(JsonObject report) =>
        new([.. report.Objects("findings").Where(finding => finding.Text("code")[2] is >= '1' and <= '4').Select(finding => finding.DeepClone())]);

    /// <summary>Where given, the whole list in order, and of each item the fields that are given.</summary>
    private static IEnumerable<string> InList(string name, JsonArray found, JsonNode? wanted)
    {
        if (wanted is not JsonArray list)
        {
            return [];
        }

        return list.Count != found.Count
            ? [$"{name}: expected {list.ToJsonString()}, found {found.ToJsonString()}"]
            : list.Zip(found).SelectMany((pair, index) => InFields($"{name} {index}", pair.Second!.AsObject(), pair.First!.AsObject()));
    }

    private static IEnumerable<string> InFields(string name, JsonObject found, JsonObject wanted) =>
        from field in wanted
        where !JsonNode.DeepEquals(Known(found, field.Key), field.Value)
        where !(field.Key == "earlier" && found["inForce"] is JsonArray { Count: 0 })
        select $"{name} {field.Key}: expected {field.Value?.ToJsonString() ?? "null"}, found {found[field.Key]?.ToJsonString() ?? "null"}";

    /// <summary>A report may leave <c>earlier</c> out where it is false.</summary>
    private static JsonNode? Known(JsonObject found, string field) =>
        field == "earlier" && !found.ContainsKey(field) ? JsonValue.Create(false) : found[field];
}
