using System.Text.Json.Serialization;

namespace ClaimTracker.Documents;

// The wire shape of the check report.
internal sealed record CheckReportJson(
    [property: JsonPropertyOrder(0)] int ClaimTracker,
    [property: JsonPropertyOrder(1)] IEnumerable<ProblemJson> Problems,
    [property: JsonPropertyOrder(2)] IEnumerable<QuestionJson> Questions,
    [property: JsonPropertyOrder(3)] IEnumerable<FindingJson> Findings)
{
    private const int Version = 1;

    /// <summary>What was done with claims later; left out where nothing was.</summary>
    [JsonPropertyOrder(4)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ActJson>? Acts { get; private init; }

    /// <summary>What editors declared to be against what; left out where nothing was.</summary>
    [JsonPropertyOrder(5)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CounterclaimJson>? Counterclaims { get; private init; }

    public static CheckReportJson Of(ClaimsDocument document, FindingLayout layout)
    {
        var problems = document.Problems.Select(ProblemJson.Of);
        if (!document.IsValid)
        {
            return new CheckReportJson(Version, problems, [], []);
        }

        var now = document.Ledger.Now;
        var findings = layout == FindingLayout.Grouped
            ? FindingGroup.Of(now.Findings).Select(FindingJson.Of)
            : now.Findings.Select(FindingJson.Of);
        return new CheckReportJson(Version, problems, now.Standings.Select(QuestionJson.Of), findings)
        {
            Acts = ActJson.AllOf(now),
            Counterclaims = CounterclaimJson.AllOf(now),
        };
    }
}
