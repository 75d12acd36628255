using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

public sealed class ReferenceTests
{
    public static TheoryData<string, string> Cases => ConformanceCases.Valid();

    [Theory]
    [MemberData(nameof(Cases))]
    public void AllPairs_ConformanceCase_AgreesWithWhatIsExpected(string file, string name)
    {
        var conformance = ConformanceCases.Read(file, name);

        var differences = Differences(conformance.Object("document"), conformance.Object("expect"));

        Assert.True(!differences.Any(), $"{conformance.Text("why")}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void Cases_AreBesideTheTests() => Assert.True(Cases.Count > 100, $"There are {Cases.Count} cases.");

    private static IEnumerable<string> Differences(JsonObject document, JsonObject expected)
    {
        var report = AllPairs.Check(document);
        return expected.Objects("pairs").SelectMany(pair => InPair(document, pair))
            .Concat(expected.Objects("questions").SelectMany(question => InQuestion(report, question)))
            .Concat(InList("findings", report["findings"]!.AsArray(), expected["findings"]));
    }

    private static IEnumerable<string> InPair(JsonObject document, JsonObject expected)
    {
        var (first, second) = (expected.Text("first"), expected.Text("second"));
        var comparison = expected.DeepClone().AsObject();
        comparison.Remove("first");
        comparison.Remove("second");
        var mirrored = AllPairs.Compare(document, second, first);
        mirrored["relation"] = AnswerRelation.Mirror(mirrored.Text("relation"));
        return InFields($"{first} {second}", AllPairs.Compare(document, first, second), comparison)
            .Concat(InFields($"{second} {first}, mirrored", mirrored, comparison));
    }

    private static IEnumerable<string> InQuestion(JsonObject report, JsonObject expected)
    {
        var id = expected.Text("id");
        var question = report.Objects("questions").Single(question => question.Text("id") == id);
        var simple = expected.DeepClone().AsObject();
        simple.Remove("positions");
        return InFields(id, question, simple).Concat(InList($"{id} positions", question["positions"]!.AsArray(), expected["positions"]));
    }

    /// <summary>Where given, the whole list in order, and of each item the fields that are given.</summary>
    private static IEnumerable<string> InList(string name, JsonArray found, JsonNode? expected)
    {
        if (expected is not JsonArray list)
        {
            return [];
        }

        return list.Count != found.Count
            ? [$"{name}: expected {list.ToJsonString()}, found {found.ToJsonString()}"]
            : list.Zip(found).SelectMany((pair, index) => InFields($"{name} {index}", pair.Second!.AsObject(), pair.First!.AsObject()));
    }

    private static IEnumerable<string> InFields(string name, JsonObject found, JsonObject expected) =>
        from field in expected
        where !JsonNode.DeepEquals(Known(found, field.Key), field.Value)
        where !(field.Key == "earlier" && found["inForce"] is JsonArray { Count: 0 })
        select $"{name} {field.Key}: expected {field.Value?.ToJsonString() ?? "null"}, found {found[field.Key]?.ToJsonString() ?? "null"}";

    /// <summary>A report may leave <c>earlier</c> out where it is false.</summary>
    private static JsonNode? Known(JsonObject found, string field) =>
        field == "earlier" && !found.ContainsKey(field) ? JsonValue.Create(false) : found[field];
}
