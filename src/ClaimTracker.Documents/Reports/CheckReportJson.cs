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

    /// <summary>What our desk thinks, and thought; left out where it said nothing.</summary>
    [JsonPropertyOrder(6)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AssessmentJson>? Assessments { get; private init; }

    /// <summary>Where we published claims; left out where we did nowhere.</summary>
    [JsonPropertyOrder(7)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<UsageJson>? Usages { get; private init; }

    /// <summary>On what terms we were told claims; left out where none are on record.</summary>
    [JsonPropertyOrder(8)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<GroundRulesJson>? GroundRules { get; private init; }

    public static CheckReportJson Of(ClaimsDocument document, FindingLayout layout) =>
        document.IsValid ? Of(document.Ledger, layout) : new CheckReportJson(Version, document.Problems.Select(ProblemJson.Of), [], []);

    public static CheckReportJson Of(LedgerReader ledger, FindingLayout layout)
    {
        // All of a report is of one moment.
        var now = ledger is ClaimLedger live ? live.Now : ledger;
        var findings = layout == FindingLayout.Grouped
            ? FindingGroup.Of(now.Findings).Select(FindingJson.Of)
            : now.Findings.Select(FindingJson.Of);
        return new CheckReportJson(Version, [], now.Standings.Select(QuestionJson.Of), findings)
        {
            Acts = ActJson.AllOf(now),
            Counterclaims = CounterclaimJson.AllOf(now),
            Assessments = AssessmentJson.AllOf(now),
            Usages = UsageJson.AllOf(now),
            GroundRules = GroundRulesJson.AllOf(now),
        };
    }
}
