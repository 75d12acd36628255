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
        return new CheckReportJson(Version, problems, now.Standings.Select(QuestionJson.Of), findings);
    }
}
