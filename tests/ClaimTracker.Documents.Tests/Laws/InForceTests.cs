using System.Text.Json.Nodes;
using ClaimTracker.Documents.Tests.Conformance;
using ClaimTracker.Documents.Tests.Reference;

namespace ClaimTracker.Documents.Tests.Laws;

/// <summary>A claim that is not in force is history: it decides nothing.</summary>
public sealed class InForceTests
{
    /// <summary>
    /// What remains is what stood before, since no claim in force is corrected by another, and a claim that ends another is
    /// not ended by leaving it out. Only how an answer is written may change: it is that of the claim with the smallest id.
    /// </summary>
    [Fact]
    public void Check_WithoutAllClaimsNotInForce_KeepsStatesSilentCommonGroundAndPositionsInForce() => Law.HoldsFor((document, _) =>
    {
        var report = Engine.Check(Printed.ReadValid(document));

        var without = Engine.Check(Printed.ReadValid(OnlyInForce(document)));

        Assert.Equal(report.Objects("questions").Select(InForce.Decided), without.Objects("questions").Select(InForce.Decided));
    });

    [Fact]
    public void Check_WithoutAllClaimsNotInForce_KeepsTheFindingsBetweenTheOthers() => Law.HoldsFor((document, _) =>
    {
        var kept = Standing(document);

        Assert.Equal(
            InForce.Findings(Engine.Check(Printed.ReadValid(document)), kept),
            InForce.Findings(Engine.Check(Printed.ReadValid(OnlyInForce(document))), kept));
    });

    private static HashSet<string> Standing(JsonObject document) =>
        [.. Printed.ReadValid(document).Ledger.Standings.SelectMany(standing => standing.InForce).Select(claim => claim.Id.ToString())];

    private static JsonObject OnlyInForce(JsonObject document)
    {
        var kept = Standing(document);
        var without = RandomDesk.Without(document);
        without["claims"] = Those("claims", claim => kept.Contains(claim.Text("id")));
        without["counterclaims"] = Those("counterclaims", counter => kept.Contains(counter.Text("claim")) && kept.Contains(counter.Text("against")));

        // Whoever was retracted, withdrawn or corrected is gone, so amendments are all there is left to say.
        without["events"] = Those("events", happened => happened.TextOrNull("amend") is { } amended && kept.Contains(amended));
        return without;

        JsonArray Those(string list, Func<JsonObject, bool> stays) =>
            new([.. document.Objects(list).Where(stays).Select(node => node.DeepClone())]);
    }

    /// <summary>The parts of a report that claims in force decide.</summary>
    private static class InForce
    {
        public static string Decided(JsonObject question)
        {
            var positions = question.Objects("positions").Where(position => position.TextsOrNull("inForce")!.Count > 0).ToList();
            var common = question["commonGround"]!.AsArray().Select(answer => Held(positions, answer!)).Order(StringComparer.Ordinal);
            return $"{question.Text("id")} {question.Text("state")}, silent {question["silent"]!.ToJsonString()}, common {string.Join(" and ", common)}:\n"
                + string.Join('\n', positions.Select(Counted).Order(StringComparer.Ordinal));
        }

        public static IEnumerable<string> Findings(JsonObject report, HashSet<string> kept) =>
            from finding in report.Objects("findings")
            where finding.Text("code") != "CT5001" && finding.TextsOrNull("claims")!.All(kept.Contains)
            select finding.ToJsonString();

        // The claims in force that hold exactly this answer; under many, where a member of a list can be common, the answer itself.
        private static string Held(List<JsonObject> positions, JsonNode answer) => positions
            .Where(position => position.Text("polarity") == "asserted" && JsonNode.DeepEquals(position["answer"], answer))
            .Select(position => string.Join(' ', position.TextsOrNull("inForce")!))
            .FirstOrDefault(answer.ToJsonString());

        private static string Counted(JsonObject position) =>
            string.Join(' ', new[] { "inForce", "polarity", "mentions", "outlets", "speakers", "origins", "sides", "earlier" }
                .Select(field => position[field]?.ToJsonString()));
    }
}
