using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Conformance;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>Findings told by pairs of positions are the findings told one by one.</summary>
public sealed class GroupedReportTests
{
    [Fact]
    public void Check_Grouped_TellsThePairsOfTheSingleReport() => Law.HoldsFor((document, _) =>
    {
        var read = Printed.ReadValid(document);

        var single = Engine.Check(read);
        var grouped = Engine.Check(read, FindingLayout.Grouped);

        Assert.Equal(single["questions"]!.ToJsonString(), grouped["questions"]!.ToJsonString());
        Assert.Equal(
            Groups(single).Order(StringComparer.Ordinal),
            grouped.Objects("findings").Where(IsOfPairs).Select(Line).Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Check_Grouped_CountsEveryFindingOnce() => Law.HoldsFor((document, _) =>
    {
        var read = Printed.ReadValid(document);

        var grouped = Engine.Check(read, FindingLayout.Grouped);

        Assert.Equal(
            Engine.Check(read).Objects("findings").Count(),
            grouped.Objects("findings").Sum(finding => finding["pairs"]!.GetValue<int>()));
    });

    // What the grouped report should say, put together from the single one.
    private static IEnumerable<string> Groups(JsonObject single) =>
        from finding in single.Objects("findings")
        where IsOfPairs(finding)
        let ends = Ends(single, finding)
        group ends by (Code: finding.Text("code"), Status: finding.Text("status"), Question: finding.Text("question"), ends.Position, ends.Against) into pairs
        select Line(
            $"{pairs.Key.Code} {pairs.Key.Status} {pairs.Key.Question}",
            pairs.Select(pair => pair.Claim),
            pairs.Select(pair => pair.Rival),
            pairs.Count());

    private static (string Position, string Against, string Claim, string Rival) Ends(JsonObject single, JsonObject finding)
    {
        var claims = finding.TextsOrNull("claims")!;
        var (first, second) = (PositionOf(single, claims[0]), PositionOf(single, claims[1]));
        return string.CompareOrdinal(first, second) < 0 ? (first, second, claims[0], claims[1]) : (second, first, claims[1], claims[0]);
    }

    // A position is named by the smallest claim id in it.
    private static string PositionOf(JsonObject report, string claim) => report.Objects("questions")
        .SelectMany(question => question.Objects("positions"))
        .Select(position => position.TextsOrNull("claims")!)
        .Single(claims => claims.Contains(claim))[0];

    private static bool IsOfPairs(JsonObject finding) => finding.TextOrNull("relation") is not null;

    private static string Line(JsonObject grouped) => Line(
        $"{grouped.Text("code")} {grouped.Text("status")} {grouped.Text("question")}",
        grouped.TextsOrNull("claims")!,
        grouped.TextsOrNull("against")!,
        grouped["pairs"]!.GetValue<int>());

    private static string Line(string head, IEnumerable<string> claims, IEnumerable<string> against, int pairs) =>
        $"{head}: {Ids(claims)} against {Ids(against)}, {pairs}";

    private static string Ids(IEnumerable<string> claims) => string.Join(' ', claims.Distinct().Order(StringComparer.Ordinal));
}
