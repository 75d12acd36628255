using System.Text;
using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reports;

/// <summary>What the check report says of rules that failed.</summary>
public sealed class RuleFailureReportTests
{
    private const string Story =
        """
        claimTracker: 1
        entities:
          town:  { kind: state, name: the town }
          union: { kind: organisation, name: the union }
        questions:
          over: { text: "Is it over?", answers: yesNo }
        claims:
          - { id: c1, speaker: town, question: over, answer: yes, said: 2024-05-03 }
          - { id: c2, speaker: union, question: over, answer: no, said: 2024-05-04 }
        """;

    [Theory]
    [InlineData(FindingLayout.Each)]
    [InlineData(FindingLayout.Grouped)]
    public void Write_RuleThatFails_HasAllElseAndTheFailure(FindingLayout layout)
    {
        var whole = Report(new ClaimTrackerOptions(), layout);

        var report = Report(new ClaimTrackerOptions().AddRule<Broken>(), layout);

        Assert.Equal(
            """[{"code":"CT9001","title":"Broken rule","exception":"System.NotSupportedException","explanation":"The rule CT9001 (Broken rule) failed, so that findings of it may be missing here. NotSupportedException: Two\nlines."}]""",
            report["ruleFailures"]!.ToJsonString());
        report.Remove("ruleFailures");
        Assert.Equal(whole.ToJsonString(), report.ToJsonString());
    }

    [Fact]
    public void Write_RuleThatFailsLater_HasWhatItFoundBefore()
    {
        var report = Report(new ClaimTrackerOptions().AddRule<BrokenLater>(), FindingLayout.Each);

        Assert.Equal(["CT2001", "CT9002"], report["findings"]!.AsArray().Select(finding => (string?)finding!["code"]));
        Assert.Single(report["ruleFailures"]!.AsArray());
    }

    [Fact]
    public void Write_RulesThatGoWell_SaysNothingOfFailures() =>
        Assert.DoesNotContain("ruleFailures", Report(new ClaimTrackerOptions(), FindingLayout.Each).ToJsonString(), StringComparison.Ordinal);

    [Fact]
    public void Write_RuleThatFailsAndIsToThrow_Throws() =>
        Assert.Throws<RuleFailedException>(() => Report(new ClaimTrackerOptions { OnRuleFailure = RuleFailureHandling.Throw }.AddRule<Broken>(), FindingLayout.Each));

    private static JsonObject Report(ClaimTrackerOptions options, FindingLayout layout)
    {
        using var output = new MemoryStream();
        CheckReport.Write(output, ClaimsDocument.Read(Encoding.UTF8.GetBytes(Story), options: options), layout);
        return JsonNode.Parse(output.ToArray())!.AsObject();
    }

    private sealed class Broken() : LedgerRule(new("CT9001", "Broken rule"))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view) => throw new NotSupportedException("Two\nlines.");
    }

    private sealed class BrokenLater() : LedgerRule(new("CT9002", "Broken rule"))
    {
        protected override IEnumerable<Finding> Examine(LedgerView view)
        {
            yield return Found(view.Claims.Take(1), "Seen.");
            throw new NotSupportedException("Later.");
        }
    }
}
