using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Conformance;

/// <summary>Every conformance case through the document reader and the reports.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string, string> Valid => ConformanceCases.Valid();

    public static TheoryData<string, string> Faulty => ConformanceCases.In("documents-with-problems.json");

    [Theory]
    [MemberData(nameof(Valid))]
    public void Check_ConformanceCase_AgreesWithWhatIsExpected(string file, string name)
    {
        var conformance = ConformanceCases.Read(file, name);
        var document = Engine.Read(conformance.Object("document"));

        Assert.Empty(document.Problems);
        var differences = new Expectations(conformance.Object("expect"))
            .Differences(Engine.Check(document), (first, second) => Engine.Compare(document, first, second)).ToList();
        Assert.True(differences.Count == 0, $"{conformance.Text("why")}\n{string.Join('\n', differences)}");
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Read_DocumentWithProblems_TellsExactlyThose(string file, string name)
    {
        var conformance = ConformanceCases.Read(file, name);

        var document = Engine.Read(conformance.Object("document"));

        var expected = conformance.Object("expect").Objects("problems").ToList();
        Assert.Equal(
            expected.Select(problem => problem.Text("path")).Distinct().Order(StringComparer.Ordinal),
            document.Problems.Select(problem => problem.Path).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            expected.Where(problem => problem.ContainsKey("code")),
            problem => Assert.Contains(document.Problems, found => found.Path == problem.Text("path") && found.Code == problem.Text("code")));
        Assert.All(document.Problems, problem => Assert.True(problem.Line > 0 && problem.Column > 0, problem.ToString()));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Check_DocumentWithProblems_ComparesNothing(string file, string name)
    {
        var document = Engine.Read(ConformanceCases.Read(file, name).Object("document"));

        var report = Engine.Check(document);

        Assert.Empty(report["questions"]!.AsArray());
        Assert.Empty(report["findings"]!.AsArray());
        Assert.NotEmpty(report["problems"]!.AsArray());
    }

    [Fact]
    public void Engine_RandomDocuments_AgreesWithTheReference() => RandomDocument.Gen.Sample(
        document =>
        {
            var read = Engine.Read(document);

            Assert.Empty(read.Problems);
            Assert.Equal(
                AllPairs.Check(document).ToJsonString(),
                Comparable(Engine.Check(read)).ToJsonString());
            var pairs = AllPairs.CompareAll(document).Select(pair => pair!.AsObject())
                .Where(pair => string.CompareOrdinal(pair.Text("first"), pair.Text("second")) < 0)
                .OrderBy(pair => pair.Text("first"), StringComparer.Ordinal)
                .ThenBy(pair => pair.Text("second"), StringComparer.Ordinal);
            Assert.Equal(
                new JsonArray([.. pairs.Select(pair => pair.DeepClone())]).ToJsonString(),
                new JsonArray([.. Engine.CompareAll(read).Select(pair => Without(pair!.AsObject(), "explanation"))]).ToJsonString());
        },
        print: RandomDocument.Print,
        iter: Soak.Size(10_000));

    // The reference has no explanations, no problems, no hints and no desk.
    private static JsonObject Comparable(JsonObject report)
    {
        foreach (var hint in report.Objects("findings").Where(finding => finding.Text("code") == "CT5001").ToList())
        {
            report["findings"]!.AsArray().Remove(hint);
        }

        foreach (var finding in report.Objects("findings"))
        {
            finding.Remove("explanation");
        }

        foreach (var part in new[] { "problems", "acts", "counterclaims" }.Concat(RandomDesk.Lists))
        {
            report.Remove(part);
        }

        return report;
    }

    private static JsonNode Without(JsonObject node, string field)
    {
        node.Remove(field);
        return node.DeepClone();
    }
}
