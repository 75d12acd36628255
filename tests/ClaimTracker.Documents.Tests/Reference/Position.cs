using System.Text.Json.Nodes;

namespace ClaimTracker.Documents.Tests.Reference;

/// <summary>One answer, asserted or denied, with all claims that hold it (2.8).</summary>
internal sealed record Position(
    Answer Answer,
    bool Denied,
    JsonNode Printed,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Claim> InForce,
    bool Earlier,
    int Origins)
{
    public int Outlets => InForce.SelectMany(claim => claim.Outlets).Distinct().Count();

    /// <summary>In order of the smallest claim id in them.</summary>
    public static IReadOnlyList<Position> Of(Question question, Story story, Comparer comparer, InForce inForce)
    {
        var claims = story.Claims.Where(claim => claim.Question == question).ToList();
        return [.. claims
            .Where(claim => claim.HoldsPosition)
            .GroupBy(claim => (claim.HeldAsDenial, claim.HeldAnswer))
            .Select(group => Make([.. group]))
            .OrderBy(position => position.Claims[0].Id, StringComparer.Ordinal)];

        Position Make(List<Claim> holders)
        {
            var standing = holders.Where(inForce.Stands).ToList();
            return new Position(
                holders[0].HeldAnswer,
                holders[0].HeldAsDenial,
                holders[0].HeldAnswer.Print(holders[0].Written!),
                holders,
                standing,
                standing.Count > 0 && standing.All(Updated),
                Reference.Origins.Count(standing, story.Entities));
        }

        bool Updated(Claim older) => claims.Any(newer => newer != older && inForce.Stands(newer)
            && comparer.Compare(older, newer) is { Relation: "updatedBy", Status: "update" });
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["answer"] = Printed.DeepClone(),
            ["polarity"] = Denied ? "denied" : "asserted",
            ["claims"] = Json.Texts(Claims.Select(claim => claim.Id)),
            ["inForce"] = Json.Texts(InForce.Select(claim => claim.Id)),
            ["mentions"] = InForce.Count,
            ["outlets"] = Outlets,
            ["speakers"] = InForce.Select(claim => claim.Speaker).Distinct().Count(),
            ["origins"] = Origins,
            ["sides"] = Json.Texts(InForce.SelectMany(claim => claim.Roots).Distinct().Order(StringComparer.Ordinal)),
        };
        if (Earlier)
        {
            json["earlier"] = true;
        }

        return json;
    }
}
