using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimTracker.Tests;
using NJsonSchema;

namespace ClaimTracker.Documents.Tests;

public sealed class ClaimsDocumentSchemaTests
{
    private const string ApproveVariable = "CLAIMTRACKER_APPROVE";

    [Fact]
    public void Text_CommittedFile_IsTheSame()
    {
        var file = Path.Combine(Repository.Root, "docs", "schema", "claims-document.schema.json");
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
        {
            File.WriteAllText(file, ClaimsDocumentSchema.Text);
        }

        Assert.True(
            File.Exists(file) && File.ReadAllText(file) == ClaimsDocumentSchema.Text,
            $"docs/schema/claims-document.schema.json differs from the format. Run these tests once with {ApproveVariable}=1, read the diff and commit it.");
    }

    public static TheoryData<string> CaseFiles =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases"), "*.json").Select(file => Path.GetFileName(file)).Where(file => file != "documents-with-problems.json").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public async Task Validate_DocumentsOfTheCases_AreValid(string file)
    {
        var schema = await Schema();

        foreach (var document in Documents(file))
        {
            Assert.Empty(schema.Validate(document));
            Assert.Empty(Shape.Check(document));
        }
    }

    [Theory]
    [InlineData("""{"claimTracker": 1}""")]
    [InlineData("""{"claimTracker": 1, "story": null, "claims": null, "questions": {"q": {"text": "Who?", "answers": null}}}""")]
    [InlineData("""{"claimTracker": 1, "entities": {"x": {"kind": "state", "name": "X", "speaksFor": [{"party": "y", "from": 2022}]}}}""")]
    [InlineData("""{"claimTracker": 1, "events": [{"amend": "c1", "answer": {"only": ["x"]}, "said": 2023}]}""")]
    [InlineData("""{"claimTracker": 1, "scales": {"s": {"name": "S", "ratings": [{"id": "false", "label": "False"}, {"id": "true", "label": "True"}]}}}""")]
    [InlineData("""{"claimTracker": 1, "assessments": [{"claim": "c1", "scale": "s", "rating": "false", "by": "desk"}, {"question": "q", "scale": "s", "rating": "false", "by": "desk", "at": 2024, "reasons": null, "evidence": ["https://a.example"], "recorded": "2024-01-05T08:00Z"}]}""")]
    [InlineData("""{"claimTracker": 1, "usages": [{"claim": "c1", "url": "https://a.example", "title": "T", "published": 2024, "as": "fact", "recorded": null}]}""")]
    [InlineData("""{"claimTracker": 1, "groundRules": [{"claim": "c1", "terms": "offTheRecord", "reason": null, "description": "an official", "approver": "night editor"}]}""")]
    public async Task Validate_GoodDocument_IsValid(string document)
    {
        var schema = await Schema();

        Assert.Empty(schema.Validate(document));
        Assert.Empty(Shape.Check(document));
    }

    [Theory]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    [InlineData("""{"claimTracker": "1"}""")]
    [InlineData("""{"claimTracker": 1, "claim": []}""")]
    [InlineData("""{"claimTracker": 1, "claims": {}}""")]
    [InlineData("""{"claimTracker": 1, "claims": [{"id": "c1", "speaker": "a"}]}""")]
    [InlineData("""{"claimTracker": 1, "claims": [{"id": "c1", "speaker": "a", "question": "q", "answer": "x", "sayd": "2023"}]}""")]
    [InlineData("""{"claimTracker": 1, "claims": [{"id": "c1", "speaker": "a", "question": "q", "answer": {"onyl": ["x"]}}]}""")]
    [InlineData("""{"claimTracker": 1, "claims": [{"id": "c 1", "speaker": "a", "question": "q", "answer": "x"}]}""")]
    [InlineData("""{"claimTracker": 1, "entities": {"x": {"kind": "country", "name": "X"}}}""")]
    [InlineData("""{"claimTracker": 1, "entities": {"x y": {"kind": "state", "name": "X"}}}""")]
    [InlineData("""{"claimTracker": 1, "entities": {"x": {"kind": "state", "name": "X", "speaksFor": {"party": "y"}}}}""")]
    [InlineData("""{"claimTracker": 1, "questions": {"q": {"text": "Who?", "tolerance": 1.5}}}""")]
    [InlineData("""{"claimTracker": 1, "events": [{"at": "2023"}]}""")]
    [InlineData("""{"claimTracker": 1, "events": [{"retract": "c1", "with": "c2"}]}""")]
    [InlineData("""{"claimTracker": 1, "events": [{"amend": "c1", "id": "c2"}]}""")]
    [InlineData("""{"claimTracker": 1, "scales": {"s": {"name": "S", "ratings": [{"id": "false", "label": "False"}]}}}""")]
    [InlineData("""{"claimTracker": 1, "scales": {"s": {"name": "S", "ratings": [{"id": false, "label": "False"}, {"id": true, "label": "True"}]}}}""")]
    [InlineData("""{"claimTracker": 1, "assessments": [{"scale": "s", "rating": "false", "by": "desk"}]}""")]
    [InlineData("""{"claimTracker": 1, "assessments": [{"claim": "c1", "question": "q", "scale": "s", "rating": "false", "by": "desk"}]}""")]
    [InlineData("""{"claimTracker": 1, "assessments": [{"claim": "c1", "scale": "s", "rating": "false"}]}""")]
    [InlineData("""{"claimTracker": 1, "usages": [{"claim": "c1", "url": "https://a.example", "title": "T", "published": 2024, "as": "asFact"}]}""")]
    [InlineData("""{"claimTracker": 1, "groundRules": [{"claim": "c1", "terms": "background", "source": "Jane Doe"}]}""")]
    public async Task Validate_BadDocument_IsNotValid(string document)
    {
        var schema = await Schema();

        Assert.NotEmpty(schema.Validate(document));
        Assert.NotEmpty(Shape.Check(document));
    }

    [Fact]
    public void Text_IsDraft202012WithItsId()
    {
        var schema = JsonNode.Parse(ClaimsDocumentSchema.Text)!;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.Equal("https://claimtracker.dev/schema/claims-document-1.json", (string?)schema["$id"]);
        Assert.Equal(ClaimsDocumentSchema.Id.AbsoluteUri, (string?)schema["$id"]);
    }

    [Fact]
    public void Text_EveryFieldAndObject_IsDescribedAndClosed()
    {
        var schema = JsonNode.Parse(ClaimsDocumentSchema.Text)!.AsObject();

        foreach (var definition in schema["$defs"]!.AsObject().Select(pair => pair.Value!.AsObject()).Append(schema))
        {
            Assert.NotEqual("", (string?)definition["title"]);
            Assert.EndsWith(".", (string?)definition["description"], StringComparison.Ordinal);
            if (definition["properties"] is JsonObject fields)
            {
                Assert.False((bool)definition["additionalProperties"]!);
                Assert.All(fields, field => Assert.EndsWith(".", (string?)field.Value!["description"], StringComparison.Ordinal));
            }
        }
    }

    /// <remarks>The validator does not know the section of shared parts under the name that it has since draft 2019-09.</remarks>
    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromJsonAsync(ClaimsDocumentSchema.Text.Replace("$defs", "definitions", StringComparison.Ordinal), TestContext.Current.CancellationToken);

    private static IEnumerable<string> Documents(string file)
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", file)));
        foreach (var item in cases.RootElement.EnumerateArray())
        {
            yield return item.GetProperty("document").GetRawText();
        }
    }
}
