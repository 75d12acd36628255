using System.Text.Json.Nodes;

namespace ClaimTracker.Cli.Tests;

/// <summary>The conformance cases, from a document on standard input to the JSON on standard output.</summary>
public sealed class ConformanceTests
{
    public static TheoryData<string, string> Cases => ConformanceCase.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_Case_ReportsWhatItExpects(string file, string name)
    {
        var expected = ConformanceCase.Read(file, name);

        var result = Cli.RunOn(expected.Document, "check", "-", "--format", "json");

        if (expected.Problems is { } problems)
        {
            HasProblems(problems, result);
            return;
        }

        Assert.Empty(result.Error);
        Assert.Equal(ExitCode.Fine, result.ExitCode);
        foreach (var question in expected.Questions?.OfType<JsonObject>() ?? [])
        {
            var actual = result.Json["questions"]!.AsArray().OfType<JsonObject>().Single(each => (string)each["id"]! == (string)question["id"]!);
            Expectation.Holds(question, actual, "positions");
        }

        if (expected.Findings is { } findings)
        {
            Expectation.Holds(findings, [.. result.Json["findings"]!.AsArray().Where(IsBuiltIn).Select(each => each!.DeepClone())]);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_Case_FailsOnWhatItExpects(string file, string name)
    {
        var expected = ConformanceCase.Read(file, name);
        if (expected.Findings is not { } findings)
        {
            return;
        }

        var statuses = findings.Select(finding => (string?)finding!["status"]).ToArray();
        var conflict = statuses.Contains("conflict");

        var onConflict = Cli.RunOn(expected.Document, "check", "-", "--fail-on", "conflict");
        var onPossible = Cli.RunOn(expected.Document, "check", "-", "--fail-on", "possible");

        Assert.Equal(conflict ? ExitCode.Found : ExitCode.Fine, onConflict.ExitCode);
        Assert.Equal(conflict || statuses.Contains("possible") ? ExitCode.Found : ExitCode.Fine, onPossible.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compare_Case_RelatesClaimsFromBothEnds(string file, string name)
    {
        var expected = ConformanceCase.Read(file, name);
        if (expected.Pairs is not { } pairs)
        {
            return;
        }

        var all = Cli.RunOn(expected.Document, "compare", "-", "--all-pairs", "--format", "json");

        foreach (var pair in pairs.OfType<JsonObject>())
        {
            var (first, second) = ((string)pair["first"]!, (string)pair["second"]!);
            var inOrder = string.CompareOrdinal(first, second) < 0;
            Expectation.Holds(inOrder ? pair : Mirrored(pair), all.Json.AsArray().OfType<JsonObject>().Single(each => IsAbout(each, first, second)));
            Expectation.Holds(pair, Compare(expected, first, second).AsObject());
            Expectation.Holds(Mirrored(pair), Compare(expected, second, first).AsObject());
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Check_CaseWithShuffledClaims_PrintsTheSame(string file, string name)
    {
        var document = JsonNode.Parse(ConformanceCase.Read(file, name).Document)!;
        if (ConformanceCase.Read(file, name).Problems is not null || document["claims"] is not JsonArray claims)
        {
            return;
        }

        var shuffled = document.DeepClone();
        var order = claims.Select(claim => claim!.DeepClone()).Reverse().ToArray();
        new Random(name.Length).Shuffle(order);
        shuffled["claims"] = new JsonArray(order);

        foreach (string[] command in new[] { ["check", "-"], ["check", "-", "--format", "json"], ["check", "-", "--format", "json", "--group"], new[] { "compare", "-", "--all-pairs", "--format", "json" } })
        {
            var before = Cli.RunOn(document.ToJsonString(), command);
            var after = Cli.RunOn(shuffled.ToJsonString(), command);
            Assert.Equal(before.Output, after.Output);
        }
    }

    private static void HasProblems(JsonArray expected, CliResult result)
    {
        var problems = result.Json["problems"]!.AsArray();
        Assert.Equal(ExitCode.Problems, result.ExitCode);
        Assert.Empty(result.Json["questions"]!.AsArray());
        Assert.Empty(result.Json["findings"]!.AsArray());
        Assert.Equal(
            expected.Select(problem => (string)problem!["path"]!).Order(StringComparer.Ordinal),
            problems.Select(problem => (string)problem!["path"]!).Order(StringComparer.Ordinal));
        foreach (var problem in expected.Where(problem => problem!["code"] is not null))
        {
            Assert.Contains(problems, each => (string)each!["path"]! == (string)problem!["path"]! && (string)each["code"]! == (string)problem["code"]!);
        }

        // Each is told to people too.
        Assert.All(problems, problem => Assert.Contains($"{problem!["code"]} {SafeText.Line((string)problem["message"]!)}", result.Error, StringComparison.Ordinal));
    }

    private static JsonNode Compare(ConformanceCase expected, string first, string second) =>
        Cli.RunOn(expected.Document, "compare", "-", first, second, "--format", "json").Json;

    private static bool IsBuiltIn(JsonNode? finding) => string.CompareOrdinal((string)finding!["code"]!, "CT5") < 0;

    private static bool IsAbout(JsonObject pair, string first, string second) =>
        ((string)pair["first"]!, (string)pair["second"]!) == (first, second) || ((string)pair["first"]!, (string)pair["second"]!) == (second, first);

    private static JsonObject Mirrored(JsonObject pair)
    {
        var mirrored = pair.DeepClone().AsObject();
        (mirrored["first"], mirrored["second"]) = ((string)pair["second"]!, (string)pair["first"]!);
        if (pair["relation"] is { } relation)
        {
            mirrored["relation"] = (string)relation! switch
            {
                "refines" => "refinedBy",
                "refinedBy" => "refines",
                "updates" => "updatedBy",
                "updatedBy" => "updates",
                "corrects" => "correctedBy",
                "correctedBy" => "corrects",
                "revises" => "revisedBy",
                "revisedBy" => "revises",
                var other => other,
            };
        }

        return mirrored;
    }
}
